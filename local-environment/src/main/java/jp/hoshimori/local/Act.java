package jp.hoshimori.local;

import java.util.List;

/** What the launcher is asked to do. */
enum Act {
    RUN(""),
    JOURNEY("--journey"),
    RESET("--reset"),
    HELP("--help");

    static final String USAGE = """
            usage: ./run [--journey | --reset | --help]

              (nothing)   starts the whole system and keeps it running until Ctrl-C
              --journey   starts it, takes the sample company through it, ends it; exits 0 or 1
              --reset     deletes all data, logs and secrets of the local system (.local)
              --help      shows this

            Ports are chosen with environment variables, for instance HOSHIMORI_PORT_GATEWAY=9080 ./run,
            or HOSHIMORI_PORTS=free ./run for ports that nothing else uses.
            """;

    private final String option;

    Act(String option) {
        this.option = option;
    }

    static Act of(List<String> arguments) {
        if (arguments.isEmpty()) {
            return RUN;
        }
        if (arguments.size() > 1) {
            throw new UsageException("One option at most.");
        }
        return named(arguments.get(0));
    }

    private static Act named(String option) {
        for (Act act : values()) {
            if (act != RUN && act.option.equals(option)) {
                return act;
            }
        }
        throw new UsageException("Unknown option: " + option);
    }
}
