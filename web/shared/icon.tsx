/** A drawing that says nothing to screen readers: the control around it has the name. */
export function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
