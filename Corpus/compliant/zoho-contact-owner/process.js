'use strict';

const MODULE = 'https://www.zohoapis.eu/crm/v6/Contacts';

/** Like a promise, but synchronous: a value with a way to go on, or a reason to stop. */
class Attempt {
  static of(work) {
    try {
      return new Attempt(work(), null);
    } catch (error) {
      return new Attempt(null, error);
    }
  }

  constructor(value, error) {
    this.value = value;
    this.error = error;
  }

  then(work) {
    return this.error ? this : Attempt.of(() => work(this.value));
  }

  end(success, failure) {
    return this.error ? failure(this.error) : success(this.value);
  }
}

const signIn = () => {
  httprequest.addHeader('Authorization', `Zoho-oauthtoken ${metadata.account.accesstoken}`);
  httprequest.addHeader('Content-Type', 'application/json');
};

const findContact = (email) => {
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw new Error('Contact E-mail is no address');
  const answer = httprequest.get(`${MODULE}/search?fields=id,Owner&email=${encodeURIComponent(email)}`);
  if (httprequest.getStatusCode() === 204) throw new Error(`nobody has the address ${email}`);
  return JSON.parse(answer).data[0];
};

const handOver = (owner) => (contact) => {
  if (!/^\d{10,20}$/.test(owner)) throw new Error('Owner ID must be a number');
  const body = JSON.stringify({ data: [{ id: contact.id, Owner: { id: owner } }] });
  const [result] = JSON.parse(httprequest.put(MODULE, body)).data;
  if (result.code !== 'SUCCESS') throw new Error(result.message);
  return { id: contact.id, before: contact.Owner.name, at: result.details.Modified_Time };
};

const { 'Contact E-mail': email, 'Owner ID': owner } = metadata.parameters;

Attempt.of(signIn)
  .then(() => findContact(email))
  .then(handOver(owner))
  .end(
    ({ id, before, at }) => {
      datagrid.addColumn('Contact', datagrid.DATA_TYPE_STRING);
      datagrid.addColumn('Owner Before', datagrid.DATA_TYPE_STRING);
      datagrid.addColumn('Changed', datagrid.DATA_TYPE_DATETIME);
      datagrid.addCell(id);
      datagrid.addCell(before);
      datagrid.addCell(at);
      datagrid.endRow();
    },
    (error) => datagrid.error(422, error.message)
  );
