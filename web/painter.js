// Draws Dear ImGui's triangles with WebGL 2: one program, one vertex buffer, a texture for the words.
//
// A vertex is 20 bytes: x, y and u, v as floats, colour as four bytes. Colours are blended as they
// are (not premultiplied), as canvas text is.

const VERTEX_SHADER = '#version 300 es\n' +
  'uniform vec2 size;' +
  'layout(location=0) in vec2 place; layout(location=1) in vec2 uv; layout(location=2) in vec4 colour;' +
  'out vec2 at; out vec4 tint;' +
  'void main() { at = uv; tint = colour; gl_Position = vec4(place / size * 2.0 - 1.0, 0, 1) * vec4(1, -1, 1, 1); }';
const FRAGMENT_SHADER = '#version 300 es\n' +
  'precision mediump float;' +
  'uniform sampler2D picture; in highp vec2 at; in vec4 tint; out vec4 ink;' +
  'void main() { ink = tint * texture(picture, at); }';
const VERTEX_BYTES = 20;

export class Painter {
  constructor(canvas) {
    this.canvas = canvas;
    this.gl = canvas.getContext('webgl2', {
      alpha: false, depth: false, stencil: false, antialias: false, powerPreference: 'low-power',
    });
    if (this.gl) this.prepare();
  }

  get works() { return this.gl !== null; }

  // All that the driver keeps; again after it has lost everything.
  prepare() {
    const { gl } = this;
    const program = gl.createProgram();
    for (const [type, source] of [[gl.VERTEX_SHADER, VERTEX_SHADER], [gl.FRAGMENT_SHADER, FRAGMENT_SHADER]]) {
      const shader = gl.createShader(type);
      gl.shaderSource(shader, source);
      gl.compileShader(shader);
      gl.attachShader(program, shader);
    }
    gl.linkProgram(program);
    gl.useProgram(program);
    this.size = gl.getUniformLocation(program, 'size');
    this.vertices = gl.createBuffer();
    this.indices = gl.createBuffer();
    gl.bindVertexArray(gl.createVertexArray());
    gl.bindBuffer(gl.ARRAY_BUFFER, this.vertices);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.indices);
    gl.enableVertexAttribArray(0);
    gl.enableVertexAttribArray(1);
    gl.enableVertexAttribArray(2);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, VERTEX_BYTES, 0);
    gl.vertexAttribPointer(1, 2, gl.FLOAT, false, VERTEX_BYTES, 8);
    gl.vertexAttribPointer(2, 4, gl.UNSIGNED_BYTE, true, VERTEX_BYTES, 16);
    gl.enable(gl.BLEND);
    gl.blendFuncSeparate(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA, gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.enable(gl.SCISSOR_TEST);
    this.textures = new Map();
  }

  makeTexture(id, width, height) {
    const { gl } = this;
    const texture = gl.createTexture();
    this.textures.set(id, texture);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
  }

  // Copies a rectangle out of a picture in memory that is `pitch` pixels wide.
  fillTexture(id, x, y, width, height, heap, from, pitch) {
    const { gl } = this;
    gl.bindTexture(gl.TEXTURE_2D, this.textures.get(id));
    gl.pixelStorei(gl.UNPACK_ROW_LENGTH, pitch);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, width, height, gl.RGBA, gl.UNSIGNED_BYTE, heap, from);
    gl.pixelStorei(gl.UNPACK_ROW_LENGTH, 0);
  }

  dropTexture(id) {
    this.gl.deleteTexture(this.textures.get(id));
    this.textures.delete(id);
  }

  // `width` and `height` in CSS pixels; the canvas knows its device pixels.
  begin(width, height) {
    const { gl, canvas } = this;
    gl.viewport(0, 0, canvas.width, canvas.height);
    gl.uniform2f(this.size, width, height);
  }

  // The triangles of one list, for the draws that follow.
  load(vertices, indices) {
    const { gl } = this;
    gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.STREAM_DRAW);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices, gl.STREAM_DRAW);
  }

  // Draws `count` indices from byte `from`, inside a rectangle of device pixels counted from the top.
  draw(count, from, texture, x, y, width, height) {
    const { gl, canvas } = this;
    gl.scissor(x, canvas.height - y - height, width, height);
    gl.bindTexture(gl.TEXTURE_2D, this.textures.get(texture) ?? null);
    gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, from);
  }
}
