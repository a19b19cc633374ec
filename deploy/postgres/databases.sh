#!/bin/bash
# Makes, at the first start of the server, one database per service with three roles and the extensions that its
# migrations rely on: the owner migrates, the runtime role is bound by row-level security, the relay reads the outbox.
set -euo pipefail

for service in patient programme assessment; do
  prefix=${service^^}
  owner="${prefix}_OWNER_PASSWORD" runtime="${prefix}_RUNTIME_PASSWORD" relay="${prefix}_RELAY_PASSWORD"
  psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
    --set owner_password="${!owner}" --set runtime_password="${!runtime}" --set relay_password="${!relay}" <<SQL
create role ${service}_owner login nosuperuser nobypassrls password :'owner_password';
create role ${service}_runtime login nosuperuser nobypassrls password :'runtime_password';
create role ${service}_relay login nosuperuser nobypassrls password :'relay_password';
create database ${service} owner ${service}_owner;
SQL
  psql --username "$POSTGRES_USER" --dbname "$service" --set ON_ERROR_STOP=1 <<SQL
create extension btree_gist;
create extension pg_trgm;
create extension unaccent;
SQL
done
