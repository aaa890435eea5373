"""How the databases themselves count applications by stage, state and version of the call.

Invariant: part of a released step, none of it ever changes. What is counted is right at every
moment, whoever writes, and no writer waits for another: on PostgreSQL a kind has as many rows as
there were writers at once, of which each takes one that nobody holds.
"""

_CHANGED = " OR ".join(f"OLD.{one} <> NEW.{one}" for one in ("stage", "state", "call"))

_ADDED = """INSERT INTO stage_counts (stage, state, call, count)
            SELECT NEW.stage, NEW.state, NEW.call, 0 WHERE NOT EXISTS (
                SELECT 1 FROM stage_counts
                WHERE stage = NEW.stage AND state = NEW.state AND call = NEW.call);
        UPDATE stage_counts SET count = count + 1
            WHERE stage = NEW.stage AND state = NEW.state AND call = NEW.call;"""
_GONE = """UPDATE stage_counts SET count = count - 1
            WHERE stage = OLD.stage AND state = OLD.state AND call = OLD.call;"""

IN_SQLITE = (
    f"CREATE TRIGGER applications_added AFTER INSERT ON applications BEGIN {_ADDED} END",
    f"CREATE TRIGGER applications_gone AFTER DELETE ON applications BEGIN {_GONE} END",
    f"""CREATE TRIGGER applications_moved AFTER UPDATE OF stage, state, call ON applications
        WHEN {_CHANGED} BEGIN {_GONE} {_ADDED} END""",
)

IN_POSTGRESQL = (
    """CREATE FUNCTION count_stage(of_stage TEXT, of_state TEXT, of_call TEXT, more BIGINT)
        RETURNS VOID LANGUAGE plpgsql AS $$ BEGIN
            UPDATE stage_counts SET count = count + more WHERE number = (
                SELECT number FROM stage_counts
                WHERE stage = of_stage AND state = of_state AND call = of_call
                LIMIT 1 FOR UPDATE SKIP LOCKED);
            IF NOT FOUND THEN
                INSERT INTO stage_counts (stage, state, call, count)
                VALUES (of_stage, of_state, of_call, more);
            END IF;
        END $$""",
    """CREATE FUNCTION count_added() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN
            PERFORM count_stage(stage, state, call, count(*))
                FROM added GROUP BY stage, state, call;
            RETURN NULL;
        END $$""",
    """CREATE FUNCTION count_gone() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN
            PERFORM count_stage(OLD.stage, OLD.state, OLD.call, -1);
            RETURN NULL;
        END $$""",
    """CREATE FUNCTION count_moved() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN
            PERFORM count_stage(OLD.stage, OLD.state, OLD.call, -1);
            PERFORM count_stage(NEW.stage, NEW.state, NEW.call, 1);
            RETURN NULL;
        END $$""",
    """CREATE TRIGGER applications_added AFTER INSERT ON applications
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_added()""",
    """CREATE TRIGGER applications_gone AFTER DELETE ON applications
        FOR EACH ROW EXECUTE FUNCTION count_gone()""",
    f"""CREATE TRIGGER applications_moved AFTER UPDATE OF stage, state, call ON applications
        FOR EACH ROW WHEN ({_CHANGED}) EXECUTE FUNCTION count_moved()""",
)
