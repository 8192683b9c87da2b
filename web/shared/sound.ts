/** The two tones of a bell: hertz, and when each begins, in seconds. */
const TONES: readonly [number, number][] = [
  [660, 0],
  [880, 0.12],
];
const LENGTH = 0.35;
const LOUDNESS = 0.12;

let audio: AudioContext | null = null;

/** A short bell. Browsers that have not been clicked yet stay silent. */
export function ring(): void {
  audio ??= new AudioContext();
  if (audio.state === "suspended") void audio.resume();
  for (const [hertz, start] of TONES) playTone(audio, hertz, audio.currentTime + start);
}

function playTone(audio: AudioContext, hertz: number, start: number): void {
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(LOUDNESS, start);
  volume.gain.exponentialRampToValueAtTime(0.001, start + LENGTH);
  tone.connect(volume).connect(audio.destination);
  tone.start(start);
  tone.stop(start + LENGTH);
}
