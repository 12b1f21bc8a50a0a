import type { ExampleName } from "../state/session.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { ChooseFiles } from "../ui/ChooseFiles.tsx";
import { appWords } from "#words/app.ts";

type WelcomeBannerProps = {
  readonly dataSet: ExampleName;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onTooMany: (count: number) => void;
  readonly onHide: () => void;
  readonly onExample: (example: ExampleName) => void;
};

/** One line that says that the page shows a worked example, and leads to one's own files; on a phone its short form. */
export function WelcomeBanner({ dataSet, onFiles, onTooMany, onHide, onExample }: WelcomeBannerProps) {
  const words = appWords.example[dataSet];
  return (
    <Banner
      title={
        <>
          <span className="banner-long">{words.title}</span>
          <span className="banner-short" aria-hidden="true">
            {words.short}
          </span>
        </>
      }
      onDismiss={onHide}
      aside={
        <ChooseFiles onFiles={onFiles} onTooMany={onTooMany}>
          {appWords.chooseFiles}
        </ChooseFiles>
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
