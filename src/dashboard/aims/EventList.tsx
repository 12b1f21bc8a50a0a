import { useState } from "react";
import { longestEvent, mostEvents, type EventNote } from "../../domain/aims.ts";
import { monthOfDate } from "../../domain/period.ts";
import { Button } from "../../ui/Button.tsx";
import { aimsWords } from "#words/aimsSheet.ts";
import { formatDate } from "../../words/format.ts";

type EventListProps = {
  readonly events: readonly EventNote[];
  readonly onChange: (events: readonly EventNote[]) => void;
  /** Told whether an event is being written that was not added yet. */
  readonly onWriting: (isWriting: boolean) => void;
};

const byDay = (a: EventNote, b: EventNote): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/** What happened, by day, with a way to remove each, and a line to add one. */
export function EventList({ events, onChange, onWriting }: EventListProps) {
  const [draft, setDraft] = useState<EventNote>({ on: "", text: "" });
  const isGood = monthOfDate(draft.on) !== null && draft.text.trim() !== "";
  const write = (next: EventNote) => {
    setDraft(next);
    onWriting(next.text.trim() !== "");
  };
  const add = () => {
    if (!isGood) return;
    onChange([...events, { on: draft.on, text: draft.text.trim() }].sort(byDay));
    write({ on: draft.on, text: "" });
  };
  return (
    <>
      {events.length === 0 ? (
        <p className="note">{aimsWords.noEvents}</p>
      ) : (
        <ul className="aims-events">
          {events.map((event, place) => (
            <li key={`${event.on} ${event.text} ${String(place)}`}>
              <span>
                <strong>{formatDate(event.on)}</strong> {event.text}
              </span>
              <Button
                kind="quiet"
                aria-label={aimsWords.removeEvent(event.text)}
                onClick={() => {
                  onChange(events.filter((other) => other !== event));
                }}
              >
                {aimsWords.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {events.length >= mostEvents ? (
        <p className="note">{aimsWords.full}</p>
      ) : (
        <div className="aims-event">
          <label>
            <span>{aimsWords.day}</span>
            <input
              type="date"
              value={draft.on}
              onChange={({ currentTarget }) => {
                write({ ...draft, on: currentTarget.value });
              }}
            />
          </label>
          <label>
            <span>{aimsWords.what}</span>
            <input
              type="text"
              maxLength={longestEvent}
              value={draft.text}
              onChange={({ currentTarget }) => {
                write({ ...draft, text: currentTarget.value });
              }}
              onKeyDown={(event) => {
                if (event.key !== "Enter") return;
                event.preventDefault(); // adds the event; the form is kept by its own button
                add();
              }}
            />
          </label>
          <Button disabled={!isGood} onClick={add}>
            {aimsWords.add}
          </Button>
        </div>
      )}
    </>
  );
}
