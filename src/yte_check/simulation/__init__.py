"""What a changed rule would do: the rules of a standard as one relation over all stations and years."""
