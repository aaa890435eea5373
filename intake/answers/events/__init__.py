"""Events that a city has hosted: the name, the year and the place of each."""
