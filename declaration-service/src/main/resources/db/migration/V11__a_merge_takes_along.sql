-- A merge takes along what an organization has written, asked and been asked.

-- Of two policies that one organization comes to have by a merge, one goes on. The other one keeps its public address,
-- and what was published there once stays its own; its versions are the organization's like all others.
ALTER TABLE basic_policy
    ADD COLUMN continued_by uuid REFERENCES basic_policy,
    DROP CONSTRAINT basic_policy_organization_key;

-- One an organization goes on, whatever races.
CREATE UNIQUE INDEX basic_policy_one_goes_on ON basic_policy (organization_id) WHERE continued_by IS NULL;

-- Whose a step is follows its request; what it says is still nobody's to change.
CREATE POLICY measures_request_step_went_along ON measures_request_step FOR UPDATE USING (
    current_setting('hoshimori.access', true) = 'system');
