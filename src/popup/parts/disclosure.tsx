/** A button in the footer with a sheet above it. Escape closes the sheet and gives the focus back. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  label: string;
  children: ComponentChildren;
}

export function Disclosure({ label, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const home = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!open) return;
    home.current?.querySelector<HTMLElement>('.sheet :is(button, input, select)')?.focus();
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        // Escape would close the popup itself.
        event.preventDefault();
        event.stopPropagation();
        button.current?.focus();
      } else if (home.current?.contains(event.target as Node)) return;
      setOpen(false);
    };
    document.addEventListener('keydown', close, true);
    document.addEventListener('pointerdown', close, true);
    return () => {
      document.removeEventListener('keydown', close, true);
      document.removeEventListener('pointerdown', close, true);
    };
  }, [open]);
  return (
    <div class="disclosure" ref={home}>
      <button
        type="button"
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div id={id} class="sheet" hidden={!open}>
        {children}
      </div>
    </div>
  );
}
