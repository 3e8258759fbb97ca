package vn.lantoa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL run by others gives an owner of the database who may make roles and is no superuser. */
class WhenTheDatabaseIsSomebodyElsesTest {

    private final String url = TestDatabase.fresh();

    private DriverManagerDataSource ownedByTheProvince() {
        String owner = "owner_" + url.substring(url.lastIndexOf("/t") + 2);
        JdbcClient superuser = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
        superuser.sql("create role " + owner + " login createrole").update();
        superuser
                .sql("alter database " + url.substring(url.lastIndexOf('/') + 1) + " owner to " + owner)
                .update();
        // where another database of the server made the role, its administrator grants it
        superuser.sql("""
                do $$ begin
                    if exists (select from pg_roles where rolname = 'lantoa_app') then
                        execute 'grant lantoa_app to %s';
                    end if;
                end $$
                """.formatted(owner)).update();
        return new DriverManagerDataSource(url, owner, "unused");
    }

    @Test
    void theOwnerBuildsTheHouseAndTakesOnTheApplicationsRole() {
        DriverManagerDataSource owner = ownedByTheProvince();
        new Migrations(false).migrate(Flyway.configure().dataSource(owner).load());
        JdbcClient.create(owner).sql("set role lantoa_app").update();
        assertThat(JdbcClient.create(owner)
                        .sql("select demo from shared.clock")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void whatWasRealNeverBecomesADemo() {
        DriverManagerDataSource owner = ownedByTheProvince();
        new Migrations(false).migrate(Flyway.configure().dataSource(owner).load());
        assertThatThrownBy(() -> new Migrations(true)
                        .migrate(Flyway.configure().dataSource(owner).load()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cuộc thi thật");
    }
}
