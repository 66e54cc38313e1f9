import { METRICS } from '../scene/metrics.ts';
import type { ClusterMark, LaneStrip, Mark, Scene, TickMark } from '../scene/scene.ts';
import { paintSign } from './paint-sign.ts';
import type { Palette } from './palette.ts';
import type { FadeStop, Surface } from './surface.ts';

/** Where the page has scrolled to and which vertical lines the axis draws, in pixels. */
export type PaintView = { scrollPx: number; heightPx: number; gridX: readonly number[]; strongGridX: readonly number[] };

/** Draws a scene: strips, grid, bands, marks, ticks, counts. What is scrolled out of sight is left out. */
export function paintScene(surface: Surface, scene: Scene, view: PaintView, palette: Palette): void {
  const isSeen = (y: number, room: number): boolean => y + room >= view.scrollPx && y - room <= view.scrollPx + view.heightPx;
  const shift = -view.scrollPx;
  surface.rect(0, 0, scene.widthPx, view.heightPx, { fill: palette.ground });
  scene.lanes.forEach((lane, i) => {
    if (i % 2 === 1) surface.rect(0, lane.y + shift, scene.widthPx, lane.heightPx, { fill: palette.laneAlt });
  });
  paintGrid(surface, view, palette);
  const marks = scene.marks.filter((mark) => isSeen(mark.y, METRICS.rowPx));
  for (const mark of marks) paintBand(surface, mark, mark.y + shift, palette);
  for (const mark of marks) paintMark(surface, mark, mark.y + shift, groundOf(mark.laneIndex, palette), palette);
  for (const tick of scene.ticks) if (isSeen(tick.y, METRICS.rowPx)) paintTick(surface, tick, tick.y + shift, palette);
  for (const cluster of scene.clusters) if (isSeen(cluster.y, METRICS.rowPx)) paintCluster(surface, cluster, cluster.y + shift, palette);
  for (const lane of scene.lanes) paintEdges(surface, lane, shift, scene.widthPx, palette);
}

/** The colour behind a lane's marks. */
export const groundOf = (laneIndex: number, palette: Palette): string => (laneIndex % 2 === 1 ? palette.laneAlt : palette.ground);

function paintGrid(surface: Surface, view: PaintView, palette: Palette): void {
  const lineAt = (x: number, stroke: string): void =>
    surface.line(
      [
        [Math.round(x) + 0.5, 0],
        [Math.round(x) + 0.5, view.heightPx],
      ],
      { stroke, widthPx: 1 },
    );
  for (const x of view.gridX) lineAt(x, palette.faint);
  for (const x of view.strongGridX) lineAt(x, palette.line);
}

const SURE = 0.26;
const UNSURE = 0.3;

function paintBand(surface: Surface, mark: Mark, y: number, palette: Palette): void {
  const colour = palette.groups[mark.group];
  if (mark.bracket !== null) paintBracket(surface, mark.bracket.x, y, mark.bracket.side === 'before' ? -1 : 1, colour);
  if (mark.band === null) return;
  const { x0, sureX0, sureX1, x1 } = mark.band;
  const at = (x: number): number => Math.min(Math.max((x - x0) / Math.max(x1 - x0, 1e-6), 0), 1);
  const strength = sureX1 > sureX0 ? SURE : UNSURE;
  const stops: FadeStop[] = [
    { at: 0, alpha: sureX0 > x0 ? 0.03 : strength },
    { at: at(sureX0), alpha: strength },
    { at: at(sureX1), alpha: strength },
    { at: 1, alpha: sureX1 < x1 ? 0.03 : strength },
  ];
  const top = y - METRICS.bandPx / 2;
  surface.fade(x0, top, x1 - x0, METRICS.bandPx, colour, stops);
  const caps = [
    { x: sureX0, isCap: sureX1 > sureX0 && sureX0 === x0 },
    { x: sureX1 - 1.5, isCap: sureX1 > sureX0 && sureX1 === x1 },
  ];
  for (const { x, isCap } of caps) if (isCap) surface.rect(x, top, 1.5, METRICS.bandPx, { fill: colour, alpha: 0.8 });
}

/** An open bracket: the bound is known, the other side is not. */
function paintBracket(surface: Surface, x: number, y: number, side: 1 | -1, colour: string): void {
  const half = METRICS.bandPx / 2 - 1;
  surface.line(
    [
      [x + side * 5, y - half],
      [x, y - half],
      [x, y + half],
      [x + side * 5, y + half],
    ],
    { stroke: colour, widthPx: 1.6 },
  );
  surface.line(
    [
      [x + side * METRICS.bracketPx, y],
      [x + side * 2, y],
    ],
    { stroke: colour, widthPx: 1.4, dash: [2, 2.5], alpha: 0.8 },
  );
}

function paintMark(surface: Surface, mark: Mark, y: number, ground: string, palette: Palette): void {
  const sure = mark.sure && mark.bracket === null;
  paintSign(surface, mark.x, y, { ...mark, sure }, palette, ground);
  if (mark.label === null) return;
  const isQuiet = mark.fill === 'open' || mark.struck;
  surface.text(mark.label.x, y + 0.5, mark.label.text, { fill: isQuiet ? palette.quiet : palette.text, sizePx: 12 });
  if (mark.label.detail !== '') surface.text(mark.label.x, y + METRICS.cardLinePx, mark.label.detail, { fill: palette.quiet, sizePx: 11 });
}

function paintTick(surface: Surface, tick: TickMark, y: number, palette: Palette): void {
  const half = METRICS.tickPx / 2;
  const ink = tick.open ? { stroke: palette.groups.speech, widthPx: 1 } : { fill: palette.groups.speech, alpha: tick.sure ? 1 : 0.5 };
  surface.rect(
    tick.x - half - (tick.items.length > 1 ? 1 : 0),
    y - half,
    METRICS.tickPx + (tick.items.length > 1 ? 2 : 0),
    METRICS.tickPx,
    ink,
  );
}

function paintCluster(surface: Surface, cluster: ClusterMark, y: number, palette: Palette): void {
  surface.circle(cluster.x, y, 9, { fill: palette.faint, stroke: palette.quiet, widthPx: 1 });
  surface.text(cluster.x, y + 0.5, cluster.count > 99 ? '99+' : String(cluster.count), {
    fill: palette.text,
    sizePx: 10,
    weight: 600,
    align: 'center',
  });
}

function paintEdges(surface: Surface, lane: LaneStrip, shift: number, widthPx: number, palette: Palette): void {
  const y = lane.y + shift + lane.heightPx / 2;
  const lettering = { fill: palette.quiet, sizePx: 11, weight: 500 };
  const ink = { fill: palette.ground, stroke: palette.line, widthPx: 1 };
  const sizeOf = (count: number): number => 20 + 7 * String(count).length;
  if (lane.earlier > 0) {
    surface.rect(2.5, y - 8.5, sizeOf(lane.earlier), 17, ink);
    surface.text(8, y, `‹ ${lane.earlier}`, lettering);
  }
  if (lane.later > 0) {
    surface.rect(widthPx - 2.5 - sizeOf(lane.later), y - 8.5, sizeOf(lane.later), 17, ink);
    surface.text(widthPx - 8, y, `${lane.later} ›`, { ...lettering, align: 'right' });
  }
}
