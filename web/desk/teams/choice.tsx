interface ChoiceProps {
  /** The same for all that exclude each other. */
  name: string;
  label: string;
  hint?: string;
  checked: boolean;
  onChoose: () => void;
}

/** One of several. */
export function Choice({ name, label, hint, checked, onChoose }: ChoiceProps) {
  return (
    <label class="role">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>
        <strong>{label}</strong>
        {hint}
      </span>
    </label>
  );
}
