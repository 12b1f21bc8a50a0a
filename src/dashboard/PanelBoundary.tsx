import { Component, type ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import { Message } from "../ui/Message.tsx";
import { boundaryWords } from "#words/app.ts";

type PanelBoundaryProps = { readonly title: string; readonly children: ReactNode };
type PanelBoundaryState = { readonly failure: Error | null };

/** Stops a defect at the panel it happens in: the rest of the page stands. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { failure: null };

  static getDerivedStateFromError(failure: unknown): PanelBoundaryState {
    return { failure: failure instanceof Error ? failure : new Error("A panel failed.", { cause: failure }) };
  }

  override render(): ReactNode {
    if (this.state.failure === null) return this.props.children;
    const words = isOutdated(this.state.failure) ? boundaryWords.outdated : boundaryWords.failed;
    return (
      <section className="panel">
        <h2 className="panel-title">{this.props.title}</h2>
        <Message
          title={words.title}
          actions={
            <Button
              onClick={() => {
                this.setState({ failure: null });
              }}
            >
              {boundaryWords.again}
            </Button>
          }
        >
          {words.text}
        </Message>
      </section>
    );
  }
}

/** A piece of the page that was to be fetched is no longer on the host: it was replaced by a newer version. */
const isOutdated = ({ message }: Error): boolean => /import|module script|Loading chunk/i.test(message);
