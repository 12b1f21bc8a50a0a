import type { ExampleName } from "../state/session.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { ChooseFiles } from "../ui/ChooseFiles.tsx";
import { appWords } from "../words/en/app.ts";

type WelcomeBannerProps = {
  readonly dataSet: ExampleName;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onTooMany: (count: number) => void;
  readonly onHide: () => void;
  readonly onExample: (example: ExampleName) => void;
};

const evidence: readonly (readonly [string, string])[] = [
  ["S", "brand survey"],
  ["M", "same survey, n ≥ 100"],
  ["W", "reviews"],
  ["D", "CRM selections"],
];

/** Says that the page shows a worked example, and leads to one's own files. */
export function WelcomeBanner({ dataSet, onFiles, onTooMany, onHide, onExample }: WelcomeBannerProps) {
  const words = appWords.example[dataSet];
  return (
    <Banner
      title={words.title}
      onDismiss={onHide}
      aside={
        <>
          <div className="banner-drop">
            <strong>Drop 1–20 files</strong>
            <span>
              CSV or TSV ·{" "}
              <ChooseFiles kind="link" onFiles={onFiles} onTooMany={onTooMany}>
                choose files
              </ChooseFiles>
            </span>
          </div>
          <div className="banner-evidence">
            <p>{appWords.oneIsEnough}</p>
            <ul>
              {evidence.map(([letter, source]) => (
                <li key={letter}>
                  <span className="tile tile-differs" aria-hidden="true">
                    {letter}
                  </span>{" "}
                  {source}
                </li>
              ))}
            </ul>
          </div>
        </>
      }
    >
      {words.text}{" "}
      <Button
        kind="link"
        onClick={() => {
          onExample(dataSet === "riverside" ? "us-hospitals" : "riverside");
        }}
      >
        {words.other}
      </Button>
    </Banner>
  );
}
