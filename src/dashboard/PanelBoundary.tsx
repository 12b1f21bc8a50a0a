import { Component, type ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import { Message } from "../ui/Message.tsx";

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
    return (
      <section className="panel">
        <h2 className="panel-title">{this.props.title}</h2>
        <Message
          title="This panel could not be drawn."
          actions={
            <Button
              onClick={() => {
                this.setState({ failure: null });
              }}
            >
              Draw again
            </Button>
          }
        >
          The fault is ours, not your data’s. The numbers are safe in the driver table below.
        </Message>
      </section>
    );
  }
}
