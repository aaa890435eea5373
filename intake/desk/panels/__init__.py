"""The panel at the desk: who sits, what they are sent, what they declare and when they are done."""
