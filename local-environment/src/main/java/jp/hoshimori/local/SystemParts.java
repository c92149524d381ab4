package jp.hoshimori.local;

import java.util.ArrayList;
import java.util.List;

/** What the system consists of, wired together; the one place that lists it. */
final class SystemParts {

    private final List<Part> all;
    private final PartGraph graph;
    private final Preflight preflight;
    private final ProcessRecords records;
    private final MailPart mail;
    private final Accounts accounts;
    private final Tokens tokens;
    private final KeycloakEnvironment keycloakEnvironment;
    private final StartListener listener;

    private SystemParts(Settings settings, StartListener listener) {
        Secrets secrets = Secrets.in(settings.base());
        Databases databases = new Databases(settings, secrets);
        Services services = new Services(settings, databases, secrets);
        this.listener = listener;
        records = ProcessRecords.in(settings.base());
        preflight = new Preflight(settings, records, services.packages());
        tokens = new Tokens(settings.ports());
        keycloakEnvironment = new KeycloakEnvironment(settings, databases, secrets);
        accounts = new Accounts(new KeycloakAdmin(tokens, settings.ports(), keycloakEnvironment), secrets);
        mail = new MailPart(settings, listener);
        all = new ArrayList<>();
        all.add(new PostgreSqlPart(settings, databases, records, listener));
        all.add(process(KafkaDefinition.of(settings)));
        all.add(mail);
        all.add(process(keycloak(settings).definition()));
        services.definitions().forEach(definition -> all.add(process(definition)));
        graph = new PartGraph(all);
    }

    static SystemParts of(Settings settings, StartListener listener) {
        return new SystemParts(settings, listener);
    }

    private Keycloak keycloak(Settings settings) {
        return new Keycloak(settings, KeycloakDistribution.recorded(settings.base()), keycloakEnvironment, accounts);
    }

    private Part process(ProcessDefinition definition) {
        return new ProcessPart(definition, records, listener);
    }

    void start() {
        preflight.check();
        all.forEach(part -> listener.changed(part.name(), PartState.WAITING));
        graph.forward(Part::start);
    }

    void stop() {
        records.close();
        graph.backward(Part::stop);
    }

    List<Part> all() {
        return List.copyOf(all);
    }

    MailPart mail() {
        return mail;
    }

    Accounts accounts() {
        return accounts;
    }

    Tokens tokens() {
        return tokens;
    }

    String clientToken(SampleClient client) {
        return tokens.ofClient(client, keycloakEnvironment.clientSecret(client));
    }
}
