// Values look like this (from the AWS documentation):
//   key:    AKIAIOSFODNN7EXAMPLE
//   secret: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
var PATTERN = /^AKIA[A-Z2-7]{16}$/;
if (!PATTERN.test(metadata.account.key)) {
  auth.authenticationFailed('The key id must look like AKIAIOSFODNN7EXAMPLE');
} else {
  aws.createClient(metadata.account.region, metadata.account.key, metadata.account.secret);
  aws.get(metadata.account.bucket, 'ping.txt');
  auth.authenticationSuccess();
}
