"""What a titled city is asked: who attends, where it receives, what may be published."""
