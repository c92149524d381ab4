#!/usr/bin/env bash
# Run by the PostgreSQL image on an empty data directory: a database for each service and for Keycloak, owned by a role
# of the same name that is no superuser and cannot bypass row-level security. The passwords are in the environment.
set -euo pipefail

create() {
    local name=$1 variable=$2
    psql --username "$POSTGRES_USER" --dbname postgres --no-psqlrc --quiet --set=ON_ERROR_STOP=1 \
        --set=name="$name" --set=variable="$variable" <<'SQL'
\getenv password :variable
CREATE ROLE :"name" WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
}

create diagnosis HOSHIMORI_DATABASE_DIAGNOSIS_PASSWORD
create declaration HOSHIMORI_DATABASE_DECLARATION_PASSWORD
create catalog HOSHIMORI_DATABASE_CATALOG_PASSWORD
create notification HOSHIMORI_DATABASE_NOTIFICATION_PASSWORD
create keycloak HOSHIMORI_DATABASE_KEYCLOAK_PASSWORD
