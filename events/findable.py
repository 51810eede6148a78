"""How the things of this app become findable."""
