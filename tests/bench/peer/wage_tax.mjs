// Wage taxes a second with taxjs, generated from the official German algorithm; 2023 is the newest year that the npm registry
// has. Prints one line of JSON with the tax on 50000 in class I, which shows that it computes.
import { Big } from 'big.js';
import { Lohnsteuer2023Big } from 'taxjs/dist/es2015/Lohnsteuer2023Big.js';

function wageTax(grossCents, taxClass) {
    const tax = new Lohnsteuer2023Big();
    tax.initInputs();
    tax.setLZZ(1);
    tax.setSTKL(taxClass);
    tax.setKVZ(new Big(1.6));
    tax.setPVZ(1);
    tax.setRE4(new Big(grossCents));
    tax.calculate();
    return tax.getLSTLZZ().toNumber();
}

// A second is one of a core's time, as in net_bench.
function perSecond(seconds) {
    let persons = 0;
    let sum = 0;
    const begin = process.cpuUsage();
    let spent = 0;
    while (spent < seconds * 1000) {
        for (let i = 0; i < 100; ++i, ++persons) sum += wageTax(1000000 + (persons * 7919) % 15000000, 1 + persons % 6);
        const used = process.cpuUsage(begin);
        spent = (used.user + used.system) / 1000;
    }
    return sum > 0 ? persons / spent * 1000 : 0;
}

perSecond(1);
console.log(JSON.stringify({ package: 'taxjs 2023.1.0', year: 2023, sampleCents: wageTax(5000000, 1), perSecond: Math.round(perSecond(3)) }));
