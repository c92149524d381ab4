package jp.hoshimori.endtoend;

import jp.hoshimori.client.invoker.ApiClient;
import jp.hoshimori.local.FreshToken;
import jp.hoshimori.local.LocalEnvironment;
import jp.hoshimori.local.SampleClient;
import jp.hoshimori.local.User;

/** The generated client in the hands of different callers. */
final class Clients {

    private final LocalEnvironment system;

    Clients(LocalEnvironment system) {
        this.system = system;
    }

    ApiClient anonymous() {
        ApiClient client = new ApiClient();
        client.updateBaseUri(system.gateway());
        return client;
    }

    ApiClient of(User user) {
        return with(system.freshToken(user));
    }

    ApiClient of(SampleClient partner) {
        return with(system.freshToken(partner));
    }

    private ApiClient with(FreshToken token) {
        return anonymous().setRequestInterceptor(token::authorize);
    }
}
