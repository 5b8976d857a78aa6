const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

export type OpenedWebgl = {
  readonly canvas: HTMLCanvasElement;
  readonly context: WebGLRenderingContext;
  readonly software: boolean;
};

/** The canvas with the context that Phaser will use, or null where the browser has no WebGL to give. */
export function openWebgl(): OpenedWebgl | null {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl', {
    alpha: false,
    antialias: false,
    depth: false,
    stencil: true,
    premultipliedAlpha: true,
    preserveDrawingBuffer: false,
    powerPreference: 'low-power',
  });
  if (context === null || context.isContextLost()) return null;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.dataset['stage'] = '';
  Object.assign(canvas.style, {
    position: 'fixed',
    left: '0',
    top: '0',
    display: 'block',
    pointerEvents: 'none',
  });
  return { canvas, context, software: SOFTWARE.test(rendererName(context)) };
}

function rendererName(context: WebGLRenderingContext): string {
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  return typeof name === 'string' ? name : '';
}
