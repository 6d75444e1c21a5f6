/** Whether the reader is making an embed of what the page shows. */
export interface EmbedSlice {
  readonly embedOpen: boolean;
  readonly embedOpened: () => void;
  readonly embedClosed: () => void;
}

export function embedSlice(set: (change: Partial<EmbedSlice>) => void): EmbedSlice {
  return {
    embedOpen: false,
    embedOpened: () => {
      set({ embedOpen: true });
    },
    embedClosed: () => {
      set({ embedOpen: false });
    },
  };
}
