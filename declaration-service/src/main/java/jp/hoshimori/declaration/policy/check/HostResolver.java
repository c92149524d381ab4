package jp.hoshimori.declaration.policy.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells which addresses a name stands for, as the machine's own resolver says. */
@ApplicationScoped
public class HostResolver {

    /** Every address of the name. */
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }
}
