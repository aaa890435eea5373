"""What a city puts right, takes back, or calls wrong of what it told before."""
