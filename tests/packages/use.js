// The smallest program.
import Gov from 'gi://Gov?version=1.0';

print(JSON.stringify(new Gov.Meeting('Council')));
