"""Legal instruments: titles, dates, articles, what gave way to what. Facts with date and source."""
