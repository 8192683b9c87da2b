import { initials } from "../../shared/initials";
import { useWords } from "../context";
import type { Numbers } from "../types";
import { PresenceSign } from "./presence-sign";

interface AgentTableProps {
  agents: Numbers["agents"];
  /** Whose conversations are listed; null: everybody's. */
  chosen: number | null;
  onChoose: (agent: number | null) => void;
}

const ORDER = { online: 0, busy: 1, offline: 2 };

/** Who is there, and how much each has in hand. */
export function AgentTable({ agents, chosen, onChoose }: AgentTableProps) {
  const words = useWords();
  const sorted = agents.toSorted(
    (one, other) => ORDER[one.presence] - ORDER[other.presence] || other.load - one.load,
  );
  return (
    <section class="numbers-part">
      <h2>{words.text("desk_numbers_agents")}</h2>
      <table class="agents">
        <thead>
          <tr>
            {["name", "presence", "load"].map((name) => (
              <th key={name} scope="col">
                {words.text(`desk_numbers_${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ id, name, presence, load, capacity }) => (
            <tr key={id}>
              <th scope="row">
                <button
                  type="button"
                  class="agent"
                  aria-pressed={chosen === id}
                  onClick={() => onChoose(chosen === id ? null : id)}
                >
                  <span class="avatar is-staff" aria-hidden="true">
                    {initials(name)}
                  </span>
                  <bdi>{name}</bdi>
                </button>
              </th>
              <td>
                <PresenceSign presence={presence} />
              </td>
              <td>
                <span class="load">
                  <meter
                    min={0}
                    max={Math.max(capacity, load)}
                    value={load}
                    aria-label={words.text("desk_load", { load, capacity })}
                  />
                  {words.text("desk_load", { load, capacity })}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
