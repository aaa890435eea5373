"""Cities, countries and regions by any of their names, and the place that is the writer's."""
