import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import { floatColor } from 'sigma/utils';
import { type Shape, SHAPES } from './shapes.js';
import { setUniforms, UNIFORMS } from './uniforms.js';

/** What a node has beside what sigma knows of. */
export type ShapedNode = NodeDisplayData & { readonly shape?: Shape };

/*
 * One triangle a node, large enough for the corners of a square; which of its points are inside the shape is worked out
 * for each point. Sizes are as sigma's own node programs have them.
 */
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  v_offset = 1.5 * size * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + v_offset, 1)).xy, 0, 1);
  v_radius = size / 2.0;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
uniform float u_correctionRatio;
float distanceToShape() {
  vec2 p = abs(v_offset);
  if (v_shape < 0.5) return length(p) - v_radius;
  if (v_shape < 1.5) return max(p.x, p.y) - v_radius * 0.88;
  if (v_shape < 2.5) return (p.x + p.y) * 0.7071 - v_radius * 0.88;
  if (v_shape < 3.5) return max(p.x * 0.866 + v_offset.y * 0.5, -v_offset.y) - v_radius * 0.7;
  return max(p.x * 0.866 + p.y * 0.5, p.y) - v_radius * 0.95;
}
void main() {
  float border = u_correctionRatio * 2.0;
  float outside = distanceToShape() + border;
  #ifdef PICKING_MODE
  gl_FragColor = outside > border ? vec4(0.0) : v_color;
  #else
  gl_FragColor = v_color * (1.0 - clamp(outside / border, 0.0, 1.0));
  #endif
}
`;

/** Draws nodes in the shape of their type. */
export class ShapedNodeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, { x, y, size, color, shape = 'circle' }: ShapedNode): void {
    this.array.set([x, y, size, SHAPES.indexOf(shape), floatColor(color), nodeIndex], startIndex);
  }

  override setUniforms(params: RenderParams, program: ProgramInfo): void {
    setUniforms(params, program);
  }
}
