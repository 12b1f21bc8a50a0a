type RowBoxProps = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The 3 px edge a chosen row wears on its left. */
  readonly edge?: boolean;
  readonly radius?: number;
};

/** The ground of a mark: what is pressed, tinted when pointed at or chosen, and ringed when focused. */
export function RowBox({ x, y, width, height, edge = true, radius = 0 }: RowBoxProps) {
  const box = { x, y, width, height, rx: radius };
  return (
    <>
      <rect className="o-ground" {...box} />
      {edge ? <rect className="o-edge" x={x} y={y} width={3} height={height} /> : null}
      <rect className="o-ring-paper" {...box} />
      <rect className="o-ring" {...box} />
    </>
  );
}
