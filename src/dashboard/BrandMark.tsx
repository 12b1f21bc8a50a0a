/** Whyhere's own mark: four kinds of evidence, one choice. */
export function BrandMark() {
  return (
    <svg className="brandmark" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" focusable="false">
      <circle cx="4.5" cy="4.5" r="2.6" className="brandmark-us" />
      <circle cx="13.5" cy="4.5" r="2.6" className="brandmark-other" />
      <circle cx="4.5" cy="13.5" r="2.6" className="brandmark-other" />
      <circle cx="13.5" cy="13.5" r="2.2" className="brandmark-open" />
    </svg>
  );
}
