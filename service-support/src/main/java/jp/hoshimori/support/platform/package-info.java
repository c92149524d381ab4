/** What use cases take as given: the time, new identifiers, and being the only replica at a task. */
package jp.hoshimori.support.platform;
