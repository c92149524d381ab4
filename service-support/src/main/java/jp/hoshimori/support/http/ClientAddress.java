package jp.hoshimori.support.http;

import io.netty.util.NetUtil;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Where a request comes from, told by the gateway, which lets no caller say it. */
@RequestScoped
public class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final int BUCKETS = 1 << 16;
    private static final int IPV6_LENGTH = 16;
    private static final int IPV6_NETWORK_LENGTH = 8;

    private final RoutingContext request;

    ClientAddress(RoutingContext request) {
        this.request = request;
    }

    /** One of 65,536 buckets of addresses, from which the address cannot be told. */
    public int bucket() {
        String forwarded = request.request().getHeader(FORWARDED_FOR);
        return bucketOf(forwarded == null ? request.request().remoteAddress().hostAddress() : nearest(forwarded));
    }

    /** Only the last entry was written by our own door. */
    private static String nearest(String forwarded) {
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** Whoever has one IPv6 address has the whole network of 64 bits: it counts as one. */
    static int bucketOf(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            bytes = address.getBytes(StandardCharsets.UTF_8);
        } else if (bytes.length == IPV6_LENGTH) {
            bytes = Arrays.copyOf(bytes, IPV6_NETWORK_LENGTH);
        }
        CRC32 mixed = new CRC32();
        mixed.update(bytes);
        return (int) (mixed.getValue() % BUCKETS);
    }
}
