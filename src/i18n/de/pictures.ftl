# Pictures: titles, axes and the sentences that say what they show.
