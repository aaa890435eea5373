"""The tables, and the numbered steps by which a database comes to have them."""
