"""From raw items to a draft, over three rounds of opinions, to the handover of what was reclaimed."""
