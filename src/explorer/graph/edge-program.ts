import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import { floatColor } from 'sigma/utils';
import { setUniforms, UNIFORMS } from './uniforms.js';

/** What an edge has beside what sigma knows of. */
export type StyledEdge = EdgeDisplayData & {
  /** How far beside the straight line it is drawn, in pixels to the left of its direction. */
  readonly offset?: number;
  readonly dashed?: boolean;
  readonly directed?: boolean;
};

/*
 * One strip an edge, from centre to centre and as wide as an arrow head. Line, dashes and head are worked out for each of
 * its points, in the pixels that sigma counts sizes in; what lies under the two nodes is left out.
 */
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec2 a_radii;
attribute vec4 a_style;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_at;
varying vec2 v_bounds;
varying vec3 v_style;
void main() {
  float pixel = 2.0 * u_correctionRatio / u_sizeRatio;
  vec2 way = a_end - a_start;
  float span = max(length(way), 0.000001);
  vec2 normal = vec2(-way.y, way.x) / span;
  float across = a_corner.y * (a_style.x * 0.5 + 6.0);
  vec2 position = mix(a_start, a_end, a_corner.x) + normal * (across + a_style.y) * pixel;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_at = vec2(a_corner.x * span / pixel, across);
  v_bounds = vec2(a_radii.x, span / pixel - a_radii.y);
  v_style = a_style.xzw;
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
varying vec2 v_at;
varying vec2 v_bounds;
varying vec3 v_style;
void main() {
  float thickness = v_style.x;
  float head = v_style.z * (5.0 + thickness * 2.0);
  float toTip = v_bounds.y - v_at.x;
  if (v_at.x < v_bounds.x || toTip < 0.0) discard;
  bool inHead = toTip < head;
  float reach = inHead ? (2.5 + thickness) * toTip / head : thickness * 0.5;
  #ifdef PICKING_MODE
  if (abs(v_at.y) > max(reach, 4.0)) discard;
  gl_FragColor = v_color;
  #else
  if (!inHead && v_style.y > 0.5 && mod(v_at.x, 9.0) > 5.0) discard;
  gl_FragColor = v_color * clamp(reach - abs(v_at.y) + 0.5, 0.0, 1.0);
  #endif
}
`;

/** Draws relations: dashed where they are only planned, with a head where they point, beside each other where several join the same two. */
export class StyledEdgeProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
        { name: 'a_style', size: 4, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      // Along the edge, and to which side of it.
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [[0, 1], [0, -1], [1, 1], [1, 1], [0, -1], [1, -1]], // prettier-ignore
    };
  }

  override processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    { size, color, offset = 0, dashed = false, directed = true }: StyledEdge,
  ): void {
    const style = [size, offset, Number(dashed), Number(directed)];
    this.array.set([source.x, source.y, target.x, target.y, source.size, target.size, ...style, floatColor(color), edgeIndex], startIndex);
  }

  override setUniforms(params: RenderParams, program: ProgramInfo): void {
    setUniforms(params, program);
  }
}
