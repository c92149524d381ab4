/** The whole register as open data: written into files once a day, and given to anyone. Emits and hears no events. */
package jp.hoshimori.declaration.register.dump;
