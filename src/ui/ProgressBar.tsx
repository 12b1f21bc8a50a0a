type ProgressBarProps = {
  /** What is under way, for screen readers. */
  readonly label: string;
  /** 0–1, or null while the end is unknown. */
  readonly value: number | null;
};

/** How far a file has been read. */
export function ProgressBar({ label, value }: ProgressBarProps) {
  const width = value === null ? "30%" : `${String(Math.round(Math.max(0, Math.min(1, value)) * 1000) / 10)}%`;
  return (
    <div
      className={value === null ? "progress progress-open" : "progress"}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={value === null ? undefined : Math.round(value * 100)}
    >
      <div style={{ width }} />
    </div>
  );
}
