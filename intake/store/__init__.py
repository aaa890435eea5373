"""The only SQL: schema, migrations, inbox, outbox."""
