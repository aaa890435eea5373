"""What is quoted and what is the writer's: our letters, frames, attributions."""
