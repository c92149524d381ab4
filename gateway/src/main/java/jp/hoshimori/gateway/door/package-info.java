/** The public HTTP server: how it opens, what every exchange passes, and how it closes without cutting anyone off. */
package jp.hoshimori.gateway.door;
