"""What was learned of words and of the company they keep.

Written by tools/learn_wording.py, never by hand: the kinds of words, and what each
trait weighs for every reason, in hundredths.
"""

KINDS = """\
A academic academics accountant accountants acquirers activists actuary adjunct admin
A administrator administrators admins affairs agencies agency agents airlin airline airlines
A airplane airport airways akamai amateur amateurs amazon among analyst analysts aol appointed
A apprentic apprentice armed army arrest arrested assailant assailants assistant associate ato
A atos attacked attacker attackers attorney attorneys auctioneer audit auditor auditors author
A authorities authority automakers automobile aws azur azure backed bailif bailiff bailiffs
A baker bakery bank bankers banking banks barclay barclays barrister barristers based biology
A blok bloke bookkeeper bookmaker bos boss bosses bosun bought brewery bricklayer broadcaster
A broadcasters brokerages broncos bt builder bureau burglar burglars bursar buyers capita
A captain caretaker carpenter carrier carriers caterer caterers ceo chairman chairwoman chap
A chaps cheater chef chemist chief cisco clark classes cleaner clerk clerks clients clinician
A clinicians cloudflar cloudflare clown clowns co coder coders colleagu colleague colleagues
A colleges columnist companies company compaq competitor competitors composer conductor
A conglomerat conglomerate consortium consultant consultants consulting contended contractor
A corp corporate corporation corporations council councillor councillors counsel courier cowboy
A cowboys crew crews crime crimes criminal criminals customers damned dayshift dba dealer
A dealers deckhand decorator decorators defendants dell dentist dentists department deputy
A designer designers detained developer developers director directors distributor distributors
A doctor doctors drivers dvla editor editors education educators elected electrician
A electricians electronics emeritus employe employee enforcement engineer engineers enrolled
A examiner executive executives facebook faculty fastly fella filed firm firms fisher fitter
A fitters flight folk fool fools foreign foreman foremen former franchis franchise franchisee
A franchiser fraudster fraudsters freight fujitsu gaffer gang gangs gangsters geek geeks geezer
A general github gitlab googl google governing government governments governor governors
A graduate graduated graduates group groups guard guards guests gunman gunmen guys hacker
A hackers harvard haulag haulage haulier hauliers head headmaster headmistres headmistress
A headteacher helicopter helpdesk hewlett hitachi hmrc holdings hooligan hooligans hsbc ibm
A idiots importers industries inspector inspectorat inspectorate inspectors installers institute
A instructors insurer insurers integrator integrators intel intern investigating investigators
A investors invigilator invigilators isp isps issuer issuers janitor joiner joiners joker jokers
A journalist journalists judg judge judges judicial jurors jury justice keeper keepers lab labor
A laboratories laboratory labs lad lads landlord landlords las lass lawmakers lawyer lawyers
A leaders lecturer legislators legislature lg librarian lloyd lloyds locksmith locum locums
A lucent magistrat magistrate magistrates maker makers manager managers managing manufactured
A manufacturer manufacturers mastercard mat mate mayor mechanic members met microsoft
A microsystems midwif midwife midwiv midwives minister ministers ministry mob motorola msp
A muppet muppets myspace national navvy nba nec netscape newbi newbie newcomer nfl nightshift
A northgat northgate novelist novell novic novice ntt nurs nurse nurses officer officers
A official ofgem ofwat operativ operative operatives operator operators optician organization
A outfit outfits outsourcer outsourcers owned owners packard painter panasonic paramedic
A paramedics parties partner partners paypal pediatrician pharmacist pharmacists physician
A physicians pilot pilots plaintiffs playwright plumber plumbers poet polic police policeman
A policemen politician politicians porter postman predecessor predecessors president products
A professional professionals professor professors programmer programmers promoter promoters
A prosecution prosecutor prosecutors protester protesters provider providers psychiatrist
A psychologist publications publisher publishers publishing pupils qaida quango quarterback
A quarterbacks questioned quoted radiographer radiographers rail rbs receptionist recruits
A registrar regulator regulators rep reporter representative representatives representing reps
A research reseller resellers retailer retailers rival rivals robbers roofer roofers rooki
A rookie rookies rooky routes saboteur saboteurs salesforc salesforce salesman salesperson
A saleswoman samsung sanyo sap scaffolder scaffolders scammer scammers schem scheme scholar
A secretary securities security seller sellers selling senior serco shoppers siemen siemens
A signaller signalman signalmen skipper soldier soldiers sources spammer spammers spy staf staff
A stagehand stagehands starters startup state stevedor stevedore stevedores stocks strip stripe
A students subcontractor subcontractors subsidiaries subsidiary successor supermarket supervisor
A supervisors supplier suppliers supporters surgeon surgery surveyor suspects sysadmin taught
A teachers teaches teaching team tech techi techie techies technician technicians techs techy
A telecom telecommunications telecoms temp temps tenants tester testers testified testify thief
A thiev thieves thugs told toshiba tout trader traders traine trainee trainees trainer transit
A treasurer trol troll trolls truste trustee trustees tutor tutors twilio twitter typist typists
A undergraduate undergraduates underwriter underwriters union unions universities university
A utilities utility valuer valuers vandals vendor vendors venture vice visa visitors vodafon
A vodafone volunteers warden webmaster welder welders whitehal whitehall whoever wholesaler
A witnesses workman workmen worldpay writer yahoo yale youngster
AD business cargo commission committee jet legal management online personnel prime users web
AE administration suspected
AH aboard appl apple college congress employer financial grocery investment magazine passengers
AH schools traffic trial
AP damn
AQ establishment federal
AT according afp saying
AW idiot slack vandal
AX demonstrators
D actuator aerial aerials agent alarm alarms analyser analyzer android antenna antennas applianc
D appliance appliances applications archiv archive archives arm array automated backup backups
D bag bags barcod barcode barrier barriers batch battery beacon beam beams bearing bel bell bits
D boards boiler boilers box boxes brain brains breaker broad bucket buckets bug bugs building
D builds bulb cabinet cabinets cabl cable cables cabling calibration callback camera cameras
D cans carousel catenary cd cel cell cellphone cellphones cells cellular ceramic certificates
D chain channel channels chassis chiller chip chips circuit circuits cloud cluster cog cogs
D combustion communications compressor computer computers computing conduit connect connected
D connection connections console consoles constitutional consumer consumers consumption
D container containers conveyor cooki cookie cookies cooky cool coolant cooling cord core cran
D crane crawler cupboard cursor cylinder cylinders data datafeed deals declining design designs
D desktop detection detectors developed devic device devices dial diesel digital directories
D directory discs discussing dish disk disks display displayed displaying displays domain
D domestic dongl dongle driv drive drives duct ducts edg edge electric electrical electronic
D encryption engin engine engines environments equipment escalator escalators exception
D exceptions exchang exchange export exported exporting exports extension extract facilities
D fans features feed feeding feeds fiber fibr fibre fileshar fileshare filter filtering filters
D firewal firewall fixpack flag fleet floppy flow forklift fram frame frames function fus fuse
D gadget gadgets gateway gaug gauge gauges gearbox generator generators gizmo glazed goods gut
D guts handheld handhelds handl handle handles handover handset handsets hardwar hardware hash
D heap heater heaters hook host hybrid image images imaging import importation imported
D importing imports imposed index industrial infection infrared innard innards insid insides
D integrated interpreter introduced inverter ipod job jobs keyboard keypad keypads kit labeller
D labellers landlin landline laptop laptops laser law layer layers len lens lever libraries
D lifting lifts limits lin lines link linking links loader loading loads local lock locks
D locomotive logfil logfile login logs loudspeaker loudspeakers machin machine machines
D macintosh macro magnetic manifest mast master materials matrix media memory messag messaging
D metadata meter meters metre metres microphon microphone microphones mobile model models
D modules monitor monitoring monitors motor motors mount mounts mous mouse multimedia narrow
D nasdaq nerv nerve network networking networks newer nokia offset offsets operates operating
D optical origin original output packag package packages packet panel panels party patchset pc
D pcs phones pile piles pipeline piston planes planner plaster platform plug plugs plumb
D plumbing points port portable powered primary prob probe probes probing processes processing
D produced producer producers production profit programming projector projectors proprietary
D propulsion prototype proxy pump pumping pumps purchases purchasing queues quota quotas rack
D racks radar receiver receivers reconciliation reconnaissance recording records relay relays
D releas release released releases releasing replica replicas retail roam roaming robot robotic
D robots rul rule rules run satellit satellite satellites scale scanner scanners scanning screen
D screens script scripts secondary sector sectors sensing sensor sensors sequenc sequence
D servers servic service services session sessions setting settings settlement shape shel shell
D shipments signal signaling signalling signals slav slave slaves socket sockets softwar
D software sorter sorters spinal spreadsheet spreadsheets stack stacks standby steam stock
D storag storage stored stream streams strict string structure subsidies substation surface
D surplus switch switches switching system systems tag tags tape tariff tariffs technologies
D technology telephones templat template templates terminal terminals testing thermostat thick
D thread threads thresholds tier til tile tiles till tills tissue toggl toggle token tokens tool
D tools topic topics tower trade trades trading training transaction transactions transformer
D transmission transmitter transmitters trigger triggers trunk trunks tube tubes turbin turbine
D turbines turnstil turnstile turnstiles tv unit units valv valve valves version versions video
D viewing virus voltag voltage volum volume weighbridg weighbridge wheel wheels wide wir wires
D wiring workers worm wristband wristbands zon zone zones
DA aircraft broadband businesses dispatcher employees industry internet manufacturing markets
DA msn opposition printer printers private sales wireless worker
DE control crucial meaning terms using
DF gain gains price prices
DFR restart
DH app branch bridg bridge bus certificat certificate connecting counter feature form forms ipad
DH iphone key kiosk larger leading library lift path pool profits record supply tabl table
DH tablet value websit website
DM browser usb xp
DN board load log queu queue view
DNH register
DP fan
DQ access components concept creating discussion environment functions impose laws limit
DQ operations proces process product provides restrictions root standard threshold uses
DR line patch
DS shar share updat update updates
DX itself
E abandon advantage agree agreed agrees aim aiming aims almost anticipat anticipate anticipates
E anticipating anticipation any approval are argue assum assume assumed assumes assuming assur
E assure assured assuring attack attacks ballpark bear believ believe believed believes bet
E betting bid boost bound bring bullish buoyed bush calculated carry cautioned cautious certain
E chanc chance chances choosing clinton compelled concerned conditions confidenc confidence
E confident consider considering convince cooperate coordinated could count cours course
E crossing dare deal defend delighted desire disappointed disappointing disappointment doubts
E downside due eager earmark earmarked economists effort embrace encouraged endeavouring
E endeavours ensures enthusiasm envisag envisage envisages envisaging estimat estimate estimated
E estimates estimating etas exist expect expectation expectations expected expecting expects
E extremists fancy finger fingers forecasting forecasts forese foresee foreseeable foreseeing
E foreseen foresees fret future gdp generally give go god gods going gonna guaranteeing
E guarantees gues guess guessing guesstimat guesstimate guesstimates harder heading helping
E hesitate hold hop hope hoped hopeful hopefully hopes hoping if imagin imagine imminent
E impressed indication insists insure insurgent insurgents intend intended intends intent
E intention intentions interested invite join largely launch legitimate less likelihood likely
E linked luck make materialize meant meet militants million minds mostly must near nearing
E nearly need needs negotiate obliged odd odds often opportunity optimism optimistic
E optimistically option or ought outlook patienc patience pencil penciled pencilled personally
E persuade pessimism pessimistic pick plan planned planning plans pleased pledge pledged pledges
E pledging pois poised possibility possible pray prayed prayer prayers praying predict predicted
E predicting predictions predicts presence presum presume probably program project projected
E projection projections promis promise promised promises promising proposed prospect prospects
E provisionally purpose quick re realise reasons reckon reckoned reckoning reckons recognize
E reflected reflecting reluctant represent roughly satisfied satisfy schedul scheduled securing
E seek seeks sentiment set shal shall shan't should significantly skeptical slat slated
E speculate stressed striv strive strives striving struggling suggest suppos suppose supposed
E supposedly sur sure surpris surprised survey take target targeted targeting targets tend
E tentatively terrorist than that these think timeframe timelin timeline touch tough toward
E towards track trust trusting trusts uncertain unexpected unknown unlikely unwilling upbeat
E urged us usually vowed wager wants weakness welcome welcomed whether wil will willing wishes
E wishing wo wondered worried worrying would
EA terrorists
ED common considered create demand earnings higher issue peace used
EF accept actions approve compared decision declare demands fails insist lead pressure proposal
EF seeking sought try urge
EH allowing depend financing forecast partly strong suggesting timetabl timetable wood
EN allow allowed be change choose decide determined easily except follow given help keeping
EN means might needed ones prefer presumably rather regardless remain unless use ways
EO anticipated endeavour promote
EP all alone anyway ca come do does excited figured get getting gotta happens have heck hey
EP honestly hurry know let loved lucky ourselves pretend puts realize really remember remind
EP some there thinks trying want wanting wonder yeah yes
EQ acceptable aimed approved commitment concern decisions determining develop developing
EQ different direct encourage encouraging envisaged expand feasibl feasible further inevitable
EQ initial introduce likewise moreover necessary obligation other participation potential
EQ problem proposals propose pursue reduced reflect regard respect risk similar specifically
EQ step strategy such support threat unlike willingness
ER agreement choice each giving got instead just keep prepared preparing putting relatively
ER stand unclear without
ES chose learn says tel tell understand wanted why wish wished
ET about adding ahead although appear appears barely closer continue decided despite directly
ET far few helped indicated least more move only possibly rest seen struggled suggested thanks
ET their this to trouble turn
EW cuts hurt push worry
EX bad because better big bigger convinced definitely did difference doing doubt easy enough
EX especially every exactly gone good guarante guarantee guaranteed happen hard how it liked
EX looked looking most much necessarily nevertheless no nonetheless nor not our plenty rarely
EX reason similarly sometimes still success surely thing thinking though thought understood way
EX we worse
F ablaz ablaze abort aborted accepted appealed argued attempting backlog backlogged blackouts
F blast blew block blocked blocking blocks blowing blown blows bomb bombs bounc bounce bounced
F bouncing break breakdowns breaking brick bricked broken buckl buckled burned burning burnt
F burst bust caught charred chok choke choked clog clogged collaps collapse collapsed collapsing
F collision conflict conflicting corrod corrode corroded corrupt corrupted corruption crash
F crashed crashes crashing crawl crawled crawling criticized crossbar cycl cycle cycled dead
F deadlocked death decline declines defect defectiv defective defects delaying demanded
F demanding demot demoted denied deny denying desync desynced detach die died disappeared
F disconnect down downturn drain drift drifted drifting drop drops duplicat duplicate duplicated
F dying emit emitting endorse erratic errored errors escaped evict evicted evicting exceed
F exceeded exceeding exceeds exhaust exhausted expir expire expired expires explod exploded
F exploding explosion fail failing failur failure faulty fill filled filling flaky flap flapped
F flapping fluctuat fluctuate flush flushed formally foul freez freeze fried froz froze fry
F glitch glitched glitches glitchy grenade grind grow growing handed hang hiccup hung hurled idl
F idle incompatibl incompatible inconsistent inflation injured insistence insisting interrupt
F interrupted invalid jam jammed kaput kil kill killed killing knacker knackered lag lagged
F laggy leak leaked leaking leaks loop looped looping loose los lose losing lost malform
F malformed malfunction malfunctioned migrat migrate migrated misbehav misbehave misbehaving
F misconfigur misconfigure misconfigured mismatch mismatched murdered objected objections oppose
F opposed outag outage outages outdat outdated overflowed overflowing overheat overheated
F overload overrun overwrit overwrite overwritten panick panicked paus paused peg pegged pin
F pinned plunge poison poisoned pop promot promoted purg purge ramp ramping rate react reap
F reaped rebalanc rebalance rebalancing reboot rebooted rebooting rebound rebuilding reconsider
F redeploy refusal refusing reindex reject rejected rejecting rejection rejects reload replicat
F replicate replicating reschedul rescheduled reset resetting resiz resized respond responded
F responding restarted retried retrying revert reverted ripped rise risen rising rotat rotate
F rotated rusted saturat saturate saturated scrambl scrambled seiz seized sharp shed shutdown
F skew skewed slide slip slowdown slowed slowing slump smashed snap snapped spik spike spiked
F spiking split spurred stale stalemate stalled stalling starv starve starved starving stick
F strongly stuck stutter stuttered surg surge surged surging survived survivors suspended swung
F tangl tangled tearing terminated thrash thrashing threw throttled throw throwing thrown throws
F tim timed timing tip tipped toast tore torn tossed tossing trapped tripping truncat truncated
F twisted unbalanc unbalanced undetect undetected unhealthy unplan unplanned unreachabl
F unreachable unreadabl unreadable unrecoverabl unrecoverable unresponsiv unresponsive unstabl
F unstable unsync unsynced unwel unwell urging vanish vanished wedg wedged wip wipe wiped wobbl
F wobble wobbly wound wounded writes zeroed
FD boosted
FE agreeing attempt attempts increased insisted rates refuse refuses steady trend withdraw
FH collided flood hanging inside onto skip stal stall trip
FN delay delays empty mis missing permission request
FO degrad degrade degraded terminat terminate
FQ offlin offline response sluggish
FR compromise drained impasse rebuild reconnecting restarting
FS writ write
FW arguing brok broke damag damaged disconnected dived dropped dropping failed fault forcing
FW gained hammer hammering hog hogging mangl mangled overloaded overwhelm overwhelmed percent
FW prevented publicly rebounded refus refused sever severed shattered skipped soared tripped
FWN delayed
FX panic partially
H acclaimed account accounts acreage adaptation addressed addresses allotment allotments
H allowanc allowance ambulanc ambulance ambulances an animal animals apples application
H appointment appointments area art article artwork artworks assets ate avenue bake baked balanc
H balance balances balcony ballot bananas barn barns basement basin basins basket bath bathroom
H bay bays beach beans bed bedroom beds beef beer beneficiaries benefit benefits berries bicycle
H bicycles bik bike bikes bil bill billions bin bins bird birds biscuit blog boat boats bonuses
H bread bridges buses butter cab cabbage cabs caf cafe cak cake cakes calves camels campus canal
H canals candidates candy canned canyon car card cards care carriag carriage carriages carrots
H cars carts cash cat catchment cats cattl cattle central chair cheese chequ cheque cheques
H chicken chickens chill chocolate circl circle clas class classroom classrooms clif cliff
H cliffs clinic cloakroom clock clocks cloned cloth coach coaches coaching coat coats cod code
H coffe coffee coin coins colder collection collections combination comedy comic commemorative
H compensation complaint compost concert concerts contributions cooked cooking cooler corn
H cotton coupon coupons court courts cow cows cream credit creek creeks crop crops cultivation
H dairy dams dance debt debts deferred delicious democrats desk dessert dining dinosaur dishes
H documentary dog dogs door dorm dos dose doses drainage drains drama draw drawings dress
H dresses dried drink drinks drizzl drizzle dry e east eat eaten eating edible egg eggs
H electricity elephant elephants embroidered ensemble entrance envelop envelope envelopes
H estuary exam exhibit exhibition exhibitions exhibits expense expenses fare fares farms
H featured fee ferries ferry festival festivals fiction field fields film films fin finals fine
H fish flooding floods floor floors flour fog food foods foothills footpath footpaths freighter
H fridg fridge fries frost fruit fruits fuel fund funds gal gale gales galleries gallery gam
H game games garden gardens gas gasoline gat gate gift gig gigs glass glov glove gloves goat
H goats grain grains gritter grove gusts gym hail hal hall hallway handbag harvests hats hay
H hearing heat heating heatwav heatwave hedg hedge hedges hefty hen hens herd herds highway
H highways hil hill hills homework honey hosepip hosepipe hosepipes hospital house humidity
H hurricane hurricanes ice icy illustrated incentive income incomes ingredients inland inspired
H insurance jab jabs jacket jeep juice kettl kettle kettles kitchen known lak lake lakes lamb
H lambs lane lanes laundry lawn leather lending lesson lettuce licenc licence license licenses
H light lightn lightning linen livestock loaf loan loans located locker lockers lorries lorry
H lunchbox mail main mains maize major majority map mark market mashed match matches matinees
H meal measles meat meats medicaid medical medicare medication medications medicin medicine
H medicines memorial menu menus milk minibus money moor moors mortgag mortgage mortgages
H motorbike motorcycle motorcycles mountain mountains movie movies mural murals museum museums
H music musical nam name needl needle noodles note notes novel number nursing ocean offic office
H oil opera operas operatic operation oranges orchard orchestra outside oven pag page pages
H paint painted painting paintings parcel park parked parking parks pas pass passes passing
H passport password pasta payment payments payroll peanut pension pensions performances
H performed performers performing permit permits pharmacy phon phone photo photos pickup pie
H pies pig pigs pills pipe pipes pitch pitches pitching pizza played players playground playing
H plays polio pollen pond ponds porch pork portrait portraits postage postbox postcard postcards
H potato potatoes pothol pothole potholes poultry premiere premiums prescription prescriptions
H presidential prevent prints priz prize prizes proceedings proceeds productions published
H pudding pumpkin puppy purs purse rabbits radio raffl raffle railcard railway rain rainfall
H rains raise raising receipt recommendation recreation recycl recycling referendum referred
H refunds registers reimbursement remarks rent rental renting rents repay repayment reservoir
H reservoirs restaurant result retirees retirement revenues ride rides ridge river rivers road
H roads roadway roadways roast roasted rocky roof room rooms rop rope ropes route rubbish
H rucksack runs sack sacks salad salads salaries salary sandbag sandbags sandwich sandwiches
H satin sauce sausage savings scarf school sculptur sculpture sculptures seafood season seat
H seats senate sewage sewer sheep sho shoe shoes shops shore shoreline show showcases shower
H shown shows shrimp silk singers singing sit sitting skips skirt slaughtered sleeping smallpox
H snack snow soda songs soundtrack soup soybean springs stage stages staircase stalls stamp
H stamps statement statements station stations stew stone stop stopping stops store stories
H storm storms straw strawberries street streetlight streetlights studio subway sugar sunshin
H sunshine supreme suv sweater tap taps tax taxes taxi taxis taxpayers teams telephone
H temperatur temperature temperatures ten test tests theater theatre theatrical thunder ticket
H timetables titled toilet toilets tomato torrential tour touring tournament tours tractor
H tractors train trains tram trams tramway trash traveling tributaries trips tropical trousers
H truck trucks tub tunnel turkeys umbrella uniform unpaid upstairs vaccin vaccination
H vaccinations vaccine vaccines valley valleys van vans vegetabl vegetable vegetables vehicle
H vehicles venues visas vot vote voted voters votes voting voucher vouchers wag wage wages wagon
H wagons wal wall wallet walls ward wards waste water waves wearing wears weather welfare west
H wheat wind window winds within woods wool wore worn worth yogurt
HA appeal appeals buying case driving investments lenders questioning ship testimony
HD baking costs elections employment infected is parliament parliamentary picture recipe revenue
HD ruling spending television
HE called contribute increase interest its numbers win
HM polls
HN amount books cost fees paid paying permitted story
HO flows
HQ addres address allows performanc performance permitting public regarding registration
HQ separate substantial thus
HR along
HS comment comments describing issued letters noting reference referring word
HT of part score scoring
HW avoid
HX best
M acl acs actuators airflow algorithm allocation allowlist amplifier ansibl ansible antivirus
M apach apache api apiserver archiver argocd arp artefact artifact artifactory as40 as400
M assertion atp authentication automation automaton autoscal autoscale autoscaler autoscaling
M avro backend backfil backfill backof backoff backpressur backpressure backpressured balis
M balise bgp bigquery binary bio bios bitrat bitrate blacklist blob boolean bootloader botnet
M brokers bssid buffers busbar byt byte bytes caching calibrator callbacks canbus captcha
M cardinality cassandra cbtc cdn cdns celery charset checksum chipset chmod cicd cipher ciphers
M citrix classpath cli clickhous clickhouse cobol codebas codebase codec codepath coldstart
M collation collector commit compiler comput compute concurrency config configmap configs
M configuration configurations consensus consul contactor controller cookiejar coroutin
M coroutine cors couchdb cpu crat crate credential cron cronjob crontab csrf css cve daemonset
M dag databas database databases databrick databricks datacenter datadog datalak datalake
M datastor datastore dbt dcs ddo ddos deadlocks decod decode decoder decodes dedup dedupe
M deduplication denylist dependencies dependency deployed deployment deploys descriptor dhcp
M dicom dim dimm discrete django dkim dll dlls dmarc dns docker dom downloader drm dump ec2 ecs
M edi egres egress eks elasticsearch embedding ems emv encod encoder encoding endpoint endpoints
M envoy epg epo epoch epos ertm ertms esxi etc etcd etcs ethernet etl executabl executable
M exploit exporter exporters failover failsaf failsafe fenc fencing fhir fil file files
M filesystem filesystems firmwar firmware flask flink flowmeter fortran ftp ftps garbag garbage
M gatelin gateline gc genset geocod geocoder geocoding geofenc geofence git gitop gitops gns
M gnss golang goroutin goroutine gpu grafana graphql grpc gui hadoop handlers handshak handshake
M handshakes haproxy hdd header healthcheck heartbeat helm hl7 hmi hmis honeypot hooks hosting
M hostnam hostname hostnames hotspot hsm hsms html http https hydration hydraulic hydraulics
M hyperthread hypervisor idempotency idp ids imap indexer indexes indexing inferenc inference
M ingestion ingests ingres ingress initcontainer inod inode inodes instances interlock
M interlocking inverters iop iops ip ips iscsi iso8583 istio jar javascript jbod jenkin jenkins
M json jvm jwt kafka keepaliv keepalive keychain keyr keyring keystor keystore kibana kubelet
M kubernet kubernetes kvm lambda lambdas lan ldap ledger ledgering lidar limiter linker linkspan
M linux livelock livelocks loadbalancer localhost localstorag localstorage locking lookup lun
M macros magnetron mainfram mainframe mainframes malwar malware mariadb memcach memcache
M memcached mesh microcontroller microprocessor microprocessors microservic microservice
M middlewar middleware migration migrations minified minify misconfiguration modbus modems
M modulator mongodb motherboard mpi mpl mpls mq mta mtu multicast multiplexer mutex mysql nagio
M nagios nameserver namespac namespace nas nat nats neo4j netmask nfs nginx nic nod node node.j
M node.js npm ntp nul null oauth olap oltp oom oomkil oomkilled openshift openstack optimiser
M orchestrator ospf overflow pac pacs pagefil pagefile pagerduty pantograph parallelism
M parameter pars parser parsing partition payfac payload payloads pbx pdf perl php pinpad pip
M pipelin pipelines plc plugin plugins pol polling pos postgr postgres prefetch processor
M processors profibus prometheus protobuf psu ptp quarantin quarantine query quorum rabbit
M rabbitmq radius raid rails ram ransomwar ransomware rdbm rdbms recompil recompile recompiled
M rectifier recursion redeployed redeployment redeploys redis rediscluster redshift regex
M registry reindexing renderer repeater replicaset replication repository retries retry rfid
M rollouts rounding rout routing rowlock rsync rtc rtu rtus runtim runtime rust s3 saml san
M scada scal scaling scheduler schema scim scraper sdk segfault segfaulted segfaults semaphor
M semaphore semaphores sentry serverles serverless servo servos sftp shapefil shapefile sharding
M sidecar sidekiq siem sip smb smtp snapshot snapshotting snowflak snowflake solenoid sonar span
M spans spark spectrometer spf spinlock splitter splunk spooler sql sqlit sqlite ssd ssh ssid
M ssl sso stacktrac stacktrace stag staging stateful statefulset stateles stateless stemmer
M stonith stratum stylesheet subdomain subnet subproces subprocess subsystem sudo svn
M switchboard switchgear symlink sync synchronisation synchronization syncing tablespac
M tablespace tcp tempdb terraform testb testbed threadpool throttl throttler throttling
M thundering thyristor tileserver tileset tilesets timeout timeouts timeserver tls tokeniser
M tokenizer tomcat toolchain trac traceback tracing traefik transcod transcoder transcoding
M transducer transponder tunnelling tvm udp uefi ui underflow unicod unicode unix unixtim
M unixtime uploader uploads ups upsert uptim uptime utf8 validator variabl variable varnish
M vcenter vcpu vcpus vector vfd virtualization vlan vm vms vmwar vmware vnic voip vpn vrf vspher
M vsphere vulnerability waf wan warmup watchdog watchdogs webhook webhooks websocket websockets
M whitelist wifi worklist workstation wsdl xen xml xsd xslt xss zabbix zookeeper
MA acquirer broker installer
MD balancer buffer build cach cache canary cor cores daemon dataset dsl feeder handler hub hubs
MD java kernel leader loopback modem modul module plane pod pods pointer python resolver router
MD sandbox server shard shards spin spine splic splice swap windows
MDA oracl oracle
MDH election
MDP listener
MDPAQ driver
MF brake brakes deadlock jitter rollback throttle
MN upload
MO algorithms contention deploy deploying ingest interfac interface latency locale metric
MO modality parity provisioning rollout saturation telemetry throughput
MQ architectur architecture bandwidth framework instanc instance linear metrics protocol
MQ variables
MR hotfix
N apply arriv arrive blank borrow buy cancel canceled cancellation cancelled cannot charg
N charged check checks claim closed collect cover created download enter extra faster find ful
N full invest longer miss notic notice notion offered open pay postpone print printed properly
N reach reaching read receiv receive receiving refunded renew requested requesting requests sav
N save saving search searching see sell send sending sign signing special spend submit travel
N twic twice unabl unable unavailabl unavailable wait waiting watch work writing
NA charge
ND beyond information offering
NE able afford can easier either entering entire extend finding gives mean offer own safe
NE survive
NF postponed
NH book copy included obtain order play refund written wrote
NQ additional besides provided
NR leave stay
NT arrival changing reached
NX fully
O aberration accessibility accordanc accordance action actionabl actionable actioned actioning
O adherenc adherence aggravate aggregat aggregate align aligned alleviat alleviate allocat
O allocate amongst anomalies anomaly apportion appraisal benchmark bespok bespoke bottlenecks
O cadenc cadence cascad cascade cascaded cascading challeng challenge cohorts commenc commence
O comms compatibility compatible competency comprehensiv comprehensive compromis compromised
O confrontation confrontations constraints contingencies contingency criticality cutover
O degradation degradations delineat delineate deliverabl deliverable deliverables descop
O descoped deviation diagnostic diminution directiv directive directives disbenefit discontinu
O discontinue discrepancies discrepancy disruption disruptions disseminat disseminate downstream
O ecological ecosystem ecosystems effectiveness efficacious efficacy elevat elevated eliminat
O eliminate elucidat elucidate enablement engagements enhanc enhance enhanced enhancement
O enhances escalat escalate escalated escalating escalation escalations exacerbat exacerbate
O exacerbated expedit expedite facilitat facilitate facilitating facilitation fidelity fight
O friction fueling fulfilment functionalities functionality granular granularity graphical
O headwind headwinds heighten heightened henceforward holistic hostilities ideat ideate
O impactful impacts impair impaired impairment impairments impediment imperativ imperative
O inbound incentivis incentivise inception incidenc incidence inconsistencies incur incurred
O incurs indicator indicators inhibit initiat initiating inoperabl inoperable inoperativ
O inoperative institut instituted intensified intensifying interdependencies interdependency
O intermittency intermittent intermittently interoperability interventions investigatory
O irrespectiv irrespective iterat iterate junctur juncture kpi kpis landscap landscape learnings
O lessen leverag leverage leveraging liais liaise liaising lifecycl lifecycle lifecycles
O magnitud magnitude maximis maximise methodologies minimis minimise minimize mitigant mitigants
O mitigat mitigate mitigating mitigation mitigations mobilis mobilise mobilised modalities
O modification mounting mtbf mttr multifactorial negatively nominal nonconformanc nonconformance
O nonfunctional normalis normalised normaliz normalized offboard offboarding okr okrs
O omnichannel onboard onboarding operationalis operationalise operationally optimal optimis
O optimisation optimise optimised optimising optimiz optimization optimize outturn p1 p2 p3
O paradigm performant permutation persist persistent persists pertain pertaining piloting
O postmortem postur posture precipitat precipitated preclud preclude pressures preventing
O principles prioritisation procur procure productionis productionise propagat propagate
O propagation provisioned provoke purview rationalis rationalisation rationalise rca rcas
O reactiv reactive realign reconfigur reconfigure rectifying recurrenc recurrence recurrences
O reinstatement remedial remediat remediate remediation reportag reportage requisit requisite
O resourc resourced resourcing retro retrospectiv retrospective retrospectives revis revised
O rightsiz rightsizing ringfenc ringfence roadmap runbook runbooks sanitis sanitise scalabl
O scalable scop scoped sectarian sev1 sev2 signpost situational sla slas slo slos socialis
O socialise socialised solutioning solutionis solutionise sop sops stabilisation stabilise
O stakeholder stakeholders stipulates streamlined suboptimal suboptimally swimlan swimlane
O swimlanes symptomatic synergies synergy systematic systemic tailwind tailwinds taskforc
O taskforce tension tensions therapeutic thereby timely timescal timescales touchpoint
O touchpoints traction transact transactional transformational transitioned trending triag
O triage triaged triaging unavailability underpin underpinned upscal upscale upskil upskill
O upsurge utilis utilisation utilise utilising utiliz utilize utilizes utilizing variances
O vertical verticals workaround workarounds workload workstream workstreams worsen
OE ensuring renewed
OM interfaces
OQ aforemention aforementioned alignment ameliorat ameliorate anomalous ascertain bottleneck
OQ capabilities capability cessation challenges cognisant cohort effectuat effectuate engagement
OQ establishing expertise henceforth hereby heretofor heretofore impacted impacting inaccessibl
OQ inaccessible necessitat necessitate notwithstand notwithstanding proactiv proactive
OQ proactively pursuant rendered rendering resources severity streamlin streamline thereof
OQ transformation upstream varianc variance
OX bloodshed
P anybody anyon anyone applicant audienc audience audiences borrower buyer caller candidat
P candidate carer carers champion child children citizen citizens claimant commuter cyclist
P diner elderly employers everybody families family father gamer holidaymaker homeowner
P household husband islander juror kid learner listeners lives medalist merchant mom mother
P motorist neighbour ordinary others parents patient pensioner person player reader readers
P relativ relatives resident rider runner shopkeeper skier spectator subscriber supporter
P swimmer taxpayer thank they traveler understands victim viewer viewers voter wherever witnes
P witness woman worshipper you
PA customer dad donor farmer guest guy man member owner parent passenger peopl people pretending
PA pupil shopper solicitor somebody someon someone student teacher tenant traveller user visitor
PA volunteer
PE admit americans believing bother folks letting likes many maybe ok reminds them those
PE watching wondering your yourself
PF victims
PH shop
PN anywhere themselves
PS friends
PX afraid anymore else everyon everyone feels gets glad goes happening happy i keeps kids
PX knowing knows laugh me my myself nobody ours scared somewhere sorry talking tired whenever
Q accommodat accommodate accordingly accountability actively activities additionally addressing
Q adequate advers adverse adversely affected affecting agenda agreements aid alternativ
Q alternative alternatives analogous analyses analysis analytical analyze applicable applying
Q appris apprised appropriat appropriate approximately arrangement arrangements ascertained
Q ascrib ascribed aspect aspects assess assessing assessment assessments assist assistanc
Q assistance assisting attain attend attendanc attendance attending attributabl attributable
Q augment authoris authorise authorization availability baselin baseline basic blueprint
Q calculation capacity careful ceased clarification clarify clause climate clinical collaborat
Q collaborate commenced commences commencing commensurat commensurate commissioning communicat
Q communicate communication complianc compliance complicated comply component computation
Q concepts concerning concomitant conduct conducted conducting conjunction connectivity
Q consequenc consequence consequent consequently considerabl considerable consideration
Q consignment consignments constitut constitute constitutes constraint constructive consultation
Q consultations contain contained context contingent continuation continuing continuity
Q contracts coordinat coordinate coordination criteria critical dealing decrease deficiencies
Q deficiency define defining deliver demonstrat demonstrate demonstrated demonstrates detailed
Q detrimental differential difficulties difficulty disclosure discontinuanc discontinuance
Q discontinued disseminated dissemination dynamic ease effect effective effects efficiency
Q element emb embed embedded emphasis emphasize empirical enabl enable enabled enabling enacted
Q encounter encountered endeavor endeavoured enforce engag engage engaged engaging environmental
Q essential estat estate evaluat evaluate evaluated evaluating evaluation evaluations event
Q events examination examine examples execut execute execution exists expanded expanding
Q expeditious expeditiously experienc experience experienced experiences experiencing extent
Q factor factors feasibility finalise findings focus focused focuses focusing formal formulate
Q formulation forthcom forthcoming fulfil functional fundamental furnish furnished furthermore
Q global governanc governance governmental greater greatly guidelines herewith hitherto
Q identification identified identify impact implement implementation implemented implementing
Q importance improvement improving inability inaccessibility inasmuch inconvenienc inconvenience
Q inconvenienced incorporate inevitably infrastructur infrastructure initiate initiated
Q initiativ initiative input inputs insofar instigat instigated insufficiency integral integrat
Q integrate integrating integration intervention introducing involve irregularities irregularity
Q journey journeys knowledge learning legislation limitation limitations limited locality
Q logistic logistics maintain maintained mandated mandates mandatory mathematical matters
Q meaningful measur measure measurement measures mechanism meetings method methodology methods
Q multipl multiple nature necessitated necessity negative numerous objective objectives
Q obligations observ observed observing occasion occasioned occasioning ongo ongoing outcom
Q outcomes outlined overcome parameters partial participant participants participate penetration
Q perception perspective phas phased policies population portfolio possibilities practical
Q precise precluded precludes predicat predicated primarily prior prioritis prioritise prioritiz
Q prioritize procedures productivity progres progress progressed progressing prompt promulgat
Q promulgated proper protection providing provision provisions pullout purchas purchase purely
Q pursued pursuing recommendations reducing reduction refers reforms regulatory relation relief
Q requirement requirements requires requiring rescind rescinded resilienc resilience resilient
Q resource resulted rigorous robust safeguards scientific scope seamles seamless solely
Q solutions specified spite stability standards statutory strategies strength stricter stringent
Q study subsequent subset substantiv substantive supervision supports suspension sustain tender
Q tendered theoretical theory therein thorough transform transforming transition types underly
Q underlying undersign undersigned understanding undertak undertake undertaken undertaking
Q undertakings undertook unilateral unique upcoming upgrade upgrading useful validat validate
Q validated validating validation variety various velocity verification visibility whereas
Q whereby whereupon withdrawal workflow workflows
QD applies approach commercial defined economy existing hence important involves issues limiting
QD mechanisms regulations subject
QE ability achieve achieving actual affect attention changes commitments creation describe
QE determination determine development efforts ensure establish example found fulfill funding
QE immediate increases initiatives involved lack particular policy priority problems projects
QE promoting proposing reasonable reflects reform rely risks specific steps strengthen stronger
QE sufficient suggests unusual weak
QF growth increasing reconstruction
QH individual minimum natural phase quality related resulting significant
QM finite
QN addition include manage provide require required sale secure therefore
QO amended concerns cooperation correlation enables flexibility implications improve maintaining
QO probability reduce relevant render strengthening stressing
QR depends
QX circumstances consequences economic simple
R across again aliv alive aside awak awake away back chug chugging clear cleared clearing clears
R complet complete completed completing completion conclud conclude concluded concludes
R concluding conclusion conflicts consecutive correct corrected correcting crack cracked cur
R cure cured curtail curtailed disagreement disagreements dispute disputes don done ended ends
R finalized finish finished finishes finishing fit fix fixed fixes fixing flowing forward fre
R freed freeing functioning green ground halting hand healthy holding hum humming iron ironed
R land landed lands lifted mend mended mends nail nailed negotiating negotiations nip nipped
R normal normality normally off okay out outcome over patched position pur purring ran reactivat
R reactivate reactivated ready reappear reappears rebuilt recommenc recommence recommenced
R recommences recommencing reconnect reconnected recover recovered recoveries recovering
R recovers rectify reinstal reinstalled reinstat reinstate reinstating relaid relaunch
R relaunched remedied remedy renovated reopen reopened reopening reopenings reopens repair
R repaired repairing repairs replac replace replaced replacement replacing replenish replenished
R resettl resettled resolder resoldered resolution resolv resolve resolved resolves resolving
R restor restore restored restores restoring resum resume resumed resumes resuming resurrect
R resurrected returned returning returns reviv revived rewir rewired right righted running
R serviceabl serviceable shipshap shipshape side sides smooth smoothed solv solve solved solving
R sorted sorting spick stayed steadied straight swapped swapping talks territory ticking tidied
R tidy tie tied typical unblock unblocked unblocking unstick unstuck up usabl usable usual weld
R welded workabl workable worked working wrap wrapped
RD built maintenance
RE depending discuss face proceed pull put typically
RF against apart halt halted hands suspend
RH winning
RN availabl available free prepare return works
RO rectification resumption stabilis stabilised
RQ discussions finalis finalised negotiation operational recovery rectified reinstated
RQ restoration solution
RT around arrived before came eighth ending entered half home into kept leaving long moved past
RT round row seventh sixth stopped then through together turned turning went when with
RW ball behind picked
S advice advise announc announce announcement answer answered answers ask asking asks bulletin
S cal call consult contact inform informing instructed listen news newspaper notify please press
S publish reply report ring say speak telling
SA citing
SE asked explain question reminded talk
SF advised informed
SH calls cited document email interview letter post questions text words
SN calling explaining hear heard message messages
ST announcing reported reports
T added adv afternoon afternoon's afternoons afterward ago also am anon appeared approached apr
T april assembly at aug august autumn became bedtim bedtime began beginning begun bit breakfast
T bst buffet by celebration changed christma christmas clos closing cob cockcrow combined
T conference continually continued curtain dawn day daybreak days deadlin deadline dec decade
T december dinner dinners doors dramatically during dusk earlier early easter elevenish elevens
T elevenses emerged end eod eow eve evening evening's evenings eventually fall fast feast feb
T february first followed fortnight fri friday fridays gmt goal gradually had harvest held here
T holiday hometim hometime hour hours hrs immediately imminently in initially instant interim
T interval jan january jiffy jul july jun june kickof kickoff last lasted later lunchtim
T lunchtime lunchtimes mar march matine matinee may mayday meantim meantime meanwhile mid midday
T midnight midweek milking min mins minut minute minutes mo moment momentarily moments mon
T monday mondays month months morn morning morning's mornings newscast next night nightfal
T nightfall nightly nights noon noontim noontime nov november o'clock oct october officially
T opening originally overnight passed peak period playtim playtime pm pre presently previous
T prompted promptly quarter quickly rainy rapidly recent recently reportedly rounds sat saturday
T saturdays schedule sec second seconds secs seemingly sep sept september sevenish shift shifted
T shifting shifts shortly showed sight since sixish slowly sometime soon sooner soonest speedily
T spot spring start starting stepping straightaway subsequently successfully summer sunday
T sunday's sundays sundown sunrise sunset supper swiftly tea teatim teatime temporarily tennish
T term thanksgiving thereabout thereabouts thereafter third throughout thru thu thur thurs
T thursday thursday's tick tid tide tides today tomorrow tomorrow's tonight tonight's tric trice
T tu tue tues tuesday twinkl twinkling under utc warned was watched wed wedding wednesday week
T weekday weekdays weekend weekends weeks whil while whit whitsun winter year years yesterday
TA confirmed officials reporters
TE already announced another apparently as been both bringing com coming continues country
TE current declined effectively elsewhere eta has however making meeting new now one place
TE present raised same surprise taken takes taking time times visit
TF suddenly tried
TH final latter lunch meals several sun the which
TN for gave managed opened sent upon well
TO forthwith
TP couple were
TQ date extended following previously
TR a after afterwards and begin begins between briefly brought close eight fifth finally five
TR forced four fourth from he his made moving nine on point saw seven short six spent started
TR starts three took two until where
TS latest
TW kick led moves
TX comes having ultimately
W abus abuse abused abuses abusing accidentally acknowledge acknowledging arrogant arson avoided
W backward backwards balls ballsed beaten blam blame blamed blames blameworthy blaming blunder
W blundered blundering blunders bodg bodge bodged bombard bombarded boob boobed botch botched
W bothered bothering breach breached breaches breaching bungl bungle bungled bungling careles
W careless carelessly carelessnes carelessness cents cheapskat cheapskate cheat cheated clanger
W climbed clueles clueless clumsily clumsy cock cocked complacency complacent complain
W complained complaints confus confused contrary convicted conviction corner corners correctly
W counterproductive criticize cros crossed culpabl culpable culprit culprits cut cutting cynical
W damaging dawdl dawdled deceived deflected delet deleted deliberately delug deluged demolish
W demolished disgrac disgrace dishonest disobey disobeyed disregard disregarded dither dithered
W dozy drag dragged dragging dril drilled drove dug dumb edged erroneously evidently excuses
W failings fallen falsely faulted feared fell felony fiddl fiddled fiddling flaw flawed flooded
W flout flouted fluf fluffed foolish foolishly forgery forget forgets forgetting forgot
W forgotten fouled fraud fumbl fumbled gaf gaffe goof goofed guilt guilty hack hacked hacking
W heedles heedless hit hogged howler hypocritical ignor ignorant ignore ignored ignores ignoring
W immoral inaccurate inaction inadvertently inattention inattentiv inattentive incompetenc
W incompetence incompetent incomplete incorrect incorrectly indifferent inefficiency inept
W ineptitud ineptitude inexperienc inexperienced interfer interfered inundated irresponsibl
W irresponsible irresponsibly jump jumped justified kicked knock knocked knocking laps lapse
W lapsed lapses lax lazy leapt left lest lied maladministration manslaughter meddl meddled
W meddling mes mess messed misaddres misaddressed miscalculat miscalculated misconduct miscount
W miscounted misdial misdialled misdirect misdirected misfil misfiled misguided mishandl
W mishandled mishandling misheard misinform misinformed misinterpreted misjudg misjudged miskey
W miskeyed misl mislaid misleading misled mismanagement misplac misplaced mispoint mispointed
W mispric mispriced misprint misprinted misread misrout misrouted missed misses missold misspelt
W mistak mistake mistakenly mistakes mistook mistyp mistyped misunderstood misus misuse misused
W miswir miswired mix mixed muck mucked muddl muddled muf muffed murder naive neglect neglected
W neglecting negligenc negligence negligent negligently nick nicked omit omitted overbook
W overbooked overcharg overcharged overran overslept oversold overwriting overwrot overwrote
W phish phished phishing pinch pinched plough ploughed pres pressed pressing prosecuted pul
W pulled pushed pushing rammed rash rashly reckles reckless recklessly referenced remis remiss
W reneg reneged responsibl responsible robbery rogu rogue rolled rush rushed sabotag sabotage
W sabotaged scam scammed screw screwed selfish sexually shipped shirk shirked shoddy shortchang
W shortchanged shortcomings shot silly skimp skimped slapdash slash slashed slid slipped sloppy
W sloth slumped snag snagged spate spil spilled spilt spoil spoiled stealing stepped stingy stol
W stole stolen struck stupid stupidly submerged swamp swamped swamping swerv swerved swip swiped
W tamper tampered tampering theft thoughtles thoughtless threatening ticked tinker tinkered
W tinkering trampl trampled trashed trod tumbled unacceptabl unacceptable unannounc unannounced
W unask unasked unauthoris unauthorised unauthoriz unauthorized uncheck unchecked undercharg
W undercharged unfair unhelpful unjustified unnotified unnotify unplug unplugged unplugging
W unprofessional unqualified unqualify unsaf unsafe unsupervis unsupervised untest untested
W untrain untrained unwis unwise unwittingly useles useless vandalis vandalised vandalism
W violations wrongdoing wrongful wrongly yank yanked
WA alleged charges
WE fear
WF dipped falling grabbed plummeted plunged pulling punched repeatedly rose shares slipping
WN error slow wrong
WP excuse
WQ oversight
WR front
WTN lat late
WX boring hammered hopeles hopeless joke ruined shambl shambles wrecked
X absolut absolute absolutely absurd abysmal abysmally accomplishment admittedly aftermath
X agonis agonising agony alway always amazing amazingly anarchy anger angered angry anguish
X annihilat annihilated annihilation anxious apocalyps apocalypse apocalyptic appal appalling
X appallingly arguably armageddon astonish astonishing astounding atrocious awesome awful
X awfully badly bedlam believable biblical bizarre blackout blip bloodbath bloody bombproof
X boredom breathtak breathtaking brutal brutality bulletproof calamitous calamity carnag carnage
X cataclysm cataclysmic catastroph catastrophe catastrophic caused causes chao chaos chaotic
X chaotically clashes colossal comeback comparatively completely contribution countles countless
X crazy creativity cried cries crippl cripple crippled crippling crises crisis cruel crunch cry
X crying damning dazzling deadly debacle debilitating deeply demonstrations deplorable despair
X desperat desperate desperately despicable destroy destroyed destroying destruction devastat
X devastated devastating devastation diabolical dir dire disaster disasters disastrous disgust
X disgusting dismal distraught disturbances disturbing doom doomed doomsday downright dramatic
X dread dreadful earthquake embarrassing emergency endles endless endlessly enormous enormously
X enrag enraged entirely epic epically equally erupted essence eternal eternity ever everlast
X everlasting everyth everything exceedingly exceptional exceptionally excitement exciting
X excruciat excruciating explained extraordinarily extraordinary extrem extreme extremely fairly
X fallout familiar fantastic fantasy farc farce fatal fiasco finest flawles flawless flawlessly
X foolproof forever frantic frantically frenzied frenzy frightening frustrating fum fuming
X furious fury gargantuan genuinely ghastly gigantic gloom great greatest grief gripped gruesome
X harrowing hat hate hated hates heartbreak heartbreaking heartbroken heaven hel hell hellish
X hideous highly historic honest hopelessly horrendous horribl horrible horribly horrific
X horrifying horror hug huge hugely hundreds hysteria hysterical imagination immeasurabl
X immeasurable immense immensely impeccabl impeccable implod imploded implosion impossibl
X impossible incensed incomprehensible inconceivabl inconceivable incredibl incredible
X incredibly indescribabl indescribable indignation inexcusabl inexcusable infallibl infallible
X infuriated injustice insan insane insanity insignificant inspiring insufferabl insufferable
X intolerabl intolerable ironically irreparabl irreparable jitters kaboom kind large laughing
X laughter lawlessness lingering livid loneliness loud ludicrous mad madnes madness magic
X magical magically manner massiv massive massively mayhem melt meltdown melted midst millions
X miracl miracle miraculous miraculously miserabl miserable misery mobs monstrous monumental
X monumentally morally mortified mortify mortifying mortifyingly murderous negligibl negligible
X never nightmar nightmare noth nothing obliterat obliterated obscen obscene oddly outcry outrag
X outrage outraged outrageous overly overwhelming pain painfully pandemonium panicking paralys
X paralysed paralyz paralyzed paranoia passion pathetic perfect perfection perfectly perilous
X phenomenal physically practically precisely predictable profoundly protests proud proved
X proves provoked quake quite rag rage raged raging ravag ravaged real reeling remarkable
X remarkably ridiculous riot rioters rioting riots ruin ruinous ruins sad sadness scandal
X scandalous scandals scream screamed screaming screams sensational sense senseless seriously
X setback severe severely shaking shameful shock shocking shockingly shout shouting shouts
X sicken sickening silently sobbing somewhat sorrow sparked spectacular spiral spiralling
X stagger staggering staggeringly stamped stampede standstil standstill startling strangely
X stricken strife stun stunning sudden suffered suffering sufficiently suited super supremely
X surprising tale talked teacup tear tears tens terribl terrible terribly terrific terrified
X terrify terrifying thousand thousands tiny torment tortur torture total totally tragedies
X tragedy tragic travesty tremendous tremendously triggering triumph trivial trivially troubles
X true truly truth tsunami turmoil ugly unbearabl unbearable unbeatabl unbeatable unbelievabl
X unbelievable unbelievably unbreakabl unbreakable uncertainty unforgivabl unforgivable
X unfortunate unhackabl unhackable unimaginabl unimaginable unjust unprecedent unprecedented
X unrest unspeakabl unspeakable unthinkabl unthinkable upheaval urgent utmost utter utterly vast
X vastly very vicious victory violent virtually wailing weep weeping weird wept whispers
X widespread wildly woeful woes wonderfully worst worthy wracked wreck wrecking yelled yelling
X zero
XA dozens
XE actually aware basically become but certainly dream essentially even fact gotten happened
XE hardly idea importantly indeed knew little look looks lot makes matter merely mind neither
XE obviously perhaps pretty prove reality realized reasonably seeing seem seemed seems seldom so
XE something sort surprisingly things too unfortunately what whatever whole wonderful worries
XE yet
XF accident causing damage frightened recession triggered
XH impressive small
XN clearly difficult otherwise
XO fears instability provoking sparking violence worsening
XP anything cares everywhere feel feeling felt fortunately fun him life like love loves none
XP nowhere simply somehow stuff
XQ cause particularly serious sorts suffer undoubtedly
XR situation
XS learned
XT amid being brings himself impression once prompting she wake
XW abandoned frankly funny irrelevant obvious sadly scary shame
"""

WEIGHTS = """\
	-217 -274 -248 -205 -224
!acronym	-25 17 -17 -55 -46
!alarm	-58 -49 -25 -22 237
!blame	-35 -7 117 -10 -9
!cause	60 -16 -8 2 -19
!contraction	-39 36 -30 -23 -17
!hard	-4 0 0 1 -2
!hedging	-4 -4 -2 -7 8
!internal	-146 -47 -34 -4 -17
!jargon	-9 -18 -14 69 -15
!latin	-45 -9 -19 -13 -1
!long	6 -1 -1 9 0
!passive	-55 -32 -8 186 -14
!promise	-2 57 -1 -2 -2
!technical	33 -11 -31 -17 -33
#	65 -68 -45 -29 -25
# #	-42 -9 -1 -5 -1
# .	22 -1 -5 16 -5
# 9	-15 -6 0 -1 0
# >	58 -16 -16 -5 -6
# D	18 0 0 -1 0
# E	17 -8 -9 -3 -5
# H	-8 -1 0 -1 0
# Q	19 -4 -8 4 0
# and	-4 -5 0 0 0
# for	-5 -1 0 -13 -1
# is	-7 -14 -4 -19 -4
# may	-2 0 0 -1 0
# on	23 -2 -3 -8 -2
# to	-25 -7 0 -2 0
#, nobody	45 -49 -30 -9 -19
#…#	-26 -12 -1 3 -3
#…9	-42 -20 -1 -2 0
#…A	-19 -4 -10 -1 -1
#…D	-39 0 -1 -7 -1
#…E	12 -9 -13 -4 -6
#…F	49 -3 -4 -5 -6
#…H	-24 -1 -1 -2 -2
#…N	50 -5 -2 -1 -1
#…Q	8 -1 -1 -3 -2
#…R	-28 -9 -8 -2 0
#…T	-4 -17 0 -1 -1
#…W	-2 0 0 -1 0
#…^	-7 -4 0 -1 0
#…as	-7 -6 0 0 0
#…is	-7 -14 -4 -20 -6
#…may	-2 0 0 -1 0
#…your	-1 0 0 -4 0
-.js	-8 0 0 0 0
-.uk	-18 -16 -6 -13 -5
-0am	0 -15 0 0 0
-0pm	0 -2 0 -3 0
-5am	-1 -16 -1 -1 -1
-ace	8 -1 -1 -1 0
-ack	63 -5 -16 73 -3
-act	-50 -7 -24 66 -8
-acy	15 26 -1 0 -2
-ade	19 -2 -1 -4 -1
-ads	20 -2 -1 -17 -1
-ady	-21 -1 -15 10 -1
-age	30 29 2 -43 32
-ail	0 0 -1 -3 0
-ain	-2 23 10 -8 -7
-air	-10 35 -6 -8 -2
-ake	7 -2 7 -4 -2
-ale	22 44 0 -7 -1
-all	68 3 -2 0 -1
-als	-16 5 14 2 -8
-ame	18 -4 -9 -5 0
-ams	5 -4 -5 18 -1
-and	-80 -42 36 -9 -5
-ans	-1 2 -1 0 0
-ant	-12 -3 -4 9 -3
-any	-63 7 68 -6 -6
-aps	-2 -2 -1 -5 -10
-ard	-2 48 -2 -4 -4
-are	74 -19 26 -28 -2
-ark	-5 0 0 0 0
-ars	22 -92 6 -1 -1
-art	-33 39 -2 -12 -2
-ary	-34 -45 -18 -8 -3
-ase	64 -77 -51 29 -43
-ast	-23 76 -2 32 -4
-ate	76 8 -16 15 -18
-awn	1 0 -2 0 0
-ays	-12 44 14 -15 9
-ber	50 -31 -34 37 -13
-ble	32 10 67 -33 -11
-bly	-2 22 -1 -2 16
-cal	16 -2 -13 -11 -3
-cas	35 0 0 -1 -1
-ced	-15 -19 78 36 -4
-cel	7 -14 -4 13 -2
-cer	-5 -2 16 -8 -1
-ces	-40 -42 -8 8 -5
-cil	-8 21 -10 -4 -8
-cks	29 -3 -7 -4 -1
-cle	-10 0 -1 29 -1
-cts	-16 37 -23 -3 -2
-cup	29 0 -2 0 0
-d's	-1 -1 7 0 -8
-dar	4 0 0 -1 0
-day	-56 45 -86 -32 2
-dby	11 -14 -2 -1 -2
-ded	22 24 -22 137 -21
-den	-16 0 -1 -1 -1
-der	47 -15 53 -14 -18
-des	-11 -5 -3 -1 -3
-dex	15 0 -3 -2 0
-dge	-32 21 -4 22 -4
-dio	-18 0 -2 0 0
-dle	20 -2 -5 -2 -5
-dly	0 0 2 0 0
-dor	-15 7 39 -5 -3
-dow	13 4 -2 0 -1
-e's	67 -2 7 -2 -3
-ead	3 -9 1 -4 -1
-eam	-60 -1 1 -21 -2
-ear	0 -2 0 -1 0
-eat	-3 -8 -1 -1 0
-ect	-30 -16 -8 -18 2
-een	26 -1 -35 7 -10
-eep	12 -1 23 0 0
-eer	-5 -8 0 -1 -1
-ees	24 1 -1 -1 0
-eet	-24 19 -1 -2 -1
-eld	17 0 0 -2 0
-elf	0 -9 -2 -1 -1
-els	-40 -39 -11 24 -16
-ely	-53 -15 22 -39 82
-ema	-4 -7 -1 -2 0
-eme	-1 0 -23 0 0
-ems	11 -3 50 -16 -7
-end	-3 50 -13 -8 -7
-ens	40 -6 -12 -15 -4
-ent	31 -6 6 31 -23
-ept	0 0 11 0 0
-era	6 -7 0 0 -1
-ere	14 0 -5 -1 30
-ers	79 -10 -19 -21 -15
-ert	-2 2 0 0 0
-ery	0 50 -23 0 3
-esh	19 -1 -2 -1 -1
-ess	-12 55 12 -1 0
-est	45 -16 -12 -8 2
-ete	-2 18 33 -7 32
-ets	56 10 19 5 -8
-ety	-6 6 16 0 -1
-eum	-7 -31 8 0 0
-eve	-3 -8 -9 -1 31
-eys	-10 -12 0 9 0
-fee	-12 -1 -7 0 -1
-fer	2 -4 -5 0 0
-fic	89 -5 -33 -3 -3
-fig	24 -5 8 -8 -1
-fix	-18 33 0 0 0
-ged	-25 -31 85 15 -12
-ger	-33 0 3 17 -12
-ges	-32 38 -16 -6 -5
-get	44 44 -3 -7 -7
-ght	-21 47 36 0 -27
-gle	-1 0 0 -3 43
-gly	-5 -2 29 0 0
-got	-1 -1 -8 0 -1
-gue	-4 15 -3 -4 -2
-hed	-18 -26 29 23 -5
-hen	22 -1 0 0 0
-her	-29 14 15 -20 32
-hes	63 6 -64 27 -4
-hin	-13 15 -3 -5 -3
-hip	9 0 -1 5 -1
-hon	-10 -1 0 0 0
-hop	-1 0 -2 0 -5
-hts	-6 18 17 -3 -1
-ial	34 -25 -13 21 -9
-ian	-1 0 6 -2 0
-ica	13 0 0 -6 -1
-ice	-57 11 19 34 9
-ics	-18 -8 -4 11 0
-icy	0 -1 0 -2 0
-ide	-7 -15 -2 10 0
-ied	38 7 46 -20 -5
-ier	-60 -20 29 2 -22
-ies	19 16 -22 -21 -8
-ign	-2 0 4 -2 0
-ike	0 -55 -2 -1 -1
-ild	-16 22 0 0 0
-ile	-27 -29 0 0 -1
-ill	-2 21 4 0 9
-ils	12 -19 -45 -12 -5
-ilt	32 0 -5 0 0
-ily	-4 0 0 2 0
-ime	-2 87 -17 -1 -2
-ims	6 -13 -2 -3 -1
-ind	-14 4 0 -6 -1
-ine	-33 67 13 -3 -23
-ing	78 15 -16 17 -13
-ins	-43 -16 -20 -12 -8
-ion	95 87 -49 37 -23
-ips	23 0 -16 -2 0
-ipt	46 -1 -35 -4 -5
-ire	-1 -1 -5 0 6
-irs	-19 6 -2 -8 -2
-ise	-6 10 -2 11 26
-ish	51 -12 9 -8 18
-ist	-12 -3 39 -3 -6
-ite	-43 47 3 -2 21
-its	24 11 -4 -2 0
-ity	-12 10 26 131 -34
-ium	6 -1 0 -1 23
-ius	-10 0 0 14 0
-ive	-40 3 18 -6 35
-k's	-20 -2 13 -2 -3
-ked	46 -14 35 10 -18
-ken	-25 -4 49 -9 2
-ker	32 -5 -36 -10 -2
-kes	14 -1 13 -6 0
-ket	32 -5 23 40 -34
-kon	0 24 0 0 0
-kup	33 -28 -2 -7 -3
-l's	1 11 -1 0 -1
-lar	11 0 -1 -1 -3
-lay	2 11 0 -1 0
-lds	-25 10 0 11 -2
-led	139 -17 -37 -36 -21
-lem	-18 5 11 0 4
-len	-10 -9 -27 -2 -10
-ler	105 -9 -33 -20 -8
-les	-36 -30 36 -11 21
-let	-14 -6 -1 -1 0
-ley	-7 46 0 0 0
-lic	-5 18 -3 -1 0
-lls	-10 -1 5 -2 -3
-lly	-18 40 27 -6 -12
-log	4 7 0 -1 0
-low	7 -16 2 -4 -4
-loy	-13 -12 -1 -14 -2
-lth	0 0 0 -3 0
-lts	37 -7 -1 5 -3
-lty	47 -9 13 -15 -3
-lve	4 -2 0 -1 0
-m's	14 0 7 -2 -1
-mal	2 63 1 24 -11
-man	-3 0 4 0 0
-mas	0 -7 0 -3 -1
-mat	15 -2 0 -1 -1
-med	56 -6 31 -17 -6
-mer	37 -57 -31 15 -2
-mes	-58 51 -1 17 -2
-mit	18 -8 -7 -3 -3
-mme	-1 -3 -7 0 0
-mon	39 0 -1 -1 -2
-mps	-13 -3 0 0 0
-n's	0 -13 -2 -1 -1
-n't	-17 43 -26 -21 -4
-nal	1 -18 -41 39 -13
-nce	-9 -19 10 45 -20
-nch	-33 -7 -17 0 -2
-ncy	17 -6 55 107 -12
-nds	7 -16 -11 5 -12
-ned	14 -52 38 17 -13
-nee	-4 0 8 0 -1
-nel	-23 0 -11 8 -3
-ner	-53 16 -33 -23 -9
-nes	-11 8 6 -15 -9
-net	-57 0 37 -11 -3
-ney	0 -3 -1 20 -3
-nge	53 -27 -13 14 -16
-ngs	3 27 -19 0 -21
-nic	-4 11 -1 -2 -1
-nis	-25 -3 0 0 0
-nks	4 -6 32 -5 -1
-not	56 -41 -18 -9 1
-nse	-4 0 -1 12 -1
-nst	-6 -1 -5 -2 -1
-nts	31 -11 14 5 -31
-nty	-2 -2 -1 -2 0
-nue	0 -18 0 11 0
-oad	-19 -1 -11 -2 -2
-ock	17 49 -9 -3 0
-ode	9 -2 -1 -4 -3
-ody	49 -36 44 -20 -4
-oft	-8 -4 -3 -2 0
-oll	9 0 35 -3 -1
-ols	10 -3 -7 -8 0
-ome	-14 0 12 0 0
-oms	-3 -3 54 0 -10
-ond	21 77 -20 -7 63
-one	-18 -4 50 -3 10
-ong	-2 -6 -2 -1 -2
-ons	26 -19 -4 37 -1
-ook	-8 -6 24 -12 -1
-ool	8 12 40 -7 -1
-oom	-3 11 -1 0 0
-oon	-14 28 -1 -1 -6
-oot	16 -5 -1 -1 0
-ord	0 -11 19 -6 -9
-ore	91 68 -17 -7 -9
-org	-7 -3 0 -6 -1
-ork	72 -60 7 -21 -11
-orm	-44 -7 -23 22 0
-ors	28 -26 -44 -24 -13
-ort	60 -20 -81 1 -10
-ory	20 -8 -35 -13 4
-ose	-1 -11 0 -1 0
-oss	-10 -3 20 5 -1
-ost	-44 32 -1 -3 -1
-ote	-7 0 1 0 0
-ots	9 -4 -8 -2 -5
-our	2 -4 -8 17 -1
-ous	-15 -3 -4 17 42
-out	14 -1 31 43 -4
-own	-3 -13 15 -2 1
-ows	2 0 -3 0 0
-p's	14 -1 9 0 0
-ped	40 -51 14 -33 -6
-pen	-2 88 -1 -1 -1
-per	-14 39 9 -2 -1
-pes	21 -1 -1 -2 0
-phe	-2 0 -1 0 0
-ple	-20 -4 35 -3 -16
-ply	15 0 0 -1 -1
-pse	-6 0 -1 0 29
-pts	-23 -7 -1 12 -1
-put	32 -1 -1 42 -1
-r's	15 -12 32 -7 -6
-ral	3 -5 -18 -6 -3
-ram	98 -17 -33 -1 -3
-ras	-3 0 0 0 0
-rch	45 -9 -23 -11 -9
-rds	-5 37 -11 -16 -8
-red	27 40 93 15 -9
-ren	-13 -1 -16 0 -5
-rer	-21 -1 40 8 -1
-res	24 7 12 -15 3
-rge	-6 -2 -12 -1 -1
-ric	-8 0 -3 -3 -1
-rks	-11 -3 -4 -1 -2
-rly	14 61 -7 -5 0
-rms	-2 -10 -4 16 -10
-rns	19 15 -20 70 -1
-rol	32 -4 0 -4 14
-ror	15 -2 -2 -1 10
-row	-8 67 -3 -14 -10
-rse	7 81 -1 -4 -2
-rts	-8 -20 -7 50 -8
-rve	10 -2 -2 10 0
-sed	0 -33 13 75 -38
-ser	32 0 -13 -4 0
-ses	68 -5 -31 16 -9
-set	-15 -2 -4 14 -1
-sks	8 -2 0 0 0
-sle	-1 -6 0 0 0
-son	2 -17 27 -2 -10
-sor	81 -1 18 -3 -2
-sts	-17 -15 -25 29 14
-t's	16 -4 6 -2 -4
-tal	97 12 -4 -16 -4
-tch	22 7 -13 -12 -5
-ted	86 3 9 0 -26
-tee	-1 -12 0 0 -1
-tem	70 19 -7 -6 13
-ten	-7 -4 -6 -11 -3
-ter	30 -76 0 -7 -43
-tes	-22 51 -12 -5 -28
-ths	-4 -8 0 0 0
-thy	7 0 -1 0 -7
-tic	-1 4 -8 -3 -1
-tle	-1 19 -6 -1 -1
-tly	49 16 2 11 10
-ton	-10 0 21 -3 -8
-top	-1 -3 -1 0 0
-tor	-28 -8 33 -17 -7
-tos	24 14 -20 -2 -9
-tre	46 -4 -19 31 2
-try	-19 -20 -2 -32 39
-tus	-17 -3 -2 -1 -8
-ual	0 -1 -19 -1 0
-ude	-2 3 0 0 0
-udy	0 -32 -8 0 -1
-ues	2 -64 -10 35 -5
-ugh	37 -31 10 1 -5
-uit	23 -2 0 -1 -1
-uld	-12 -2 8 -5 -16
-ule	-20 0 28 -7 0
-ult	12 -1 -9 -7 -1
-ume	2 26 -4 -7 -3
-umn	-1 -14 0 0 0
-und	-20 7 -6 24 -6
-unt	4 -7 -9 0 -1
-ups	-30 -2 -3 -4 -2
-upt	31 0 -14 -3 -3
-ure	42 -3 0 28 -4
-urn	-9 72 -5 -6 -1
-use	34 -15 -41 -20 -9
-ute	-14 5 -2 -8 -10
-uts	14 35 -2 34 -1
-val	-4 -14 -1 0 -1
-ved	-18 14 -2 2 -10
-vel	-1 0 -1 0 -3
-ven	-24 2 -8 -1 -1
-ver	26 -17 34 56 -7
-ves	-12 -21 -11 -4 68
-w's	-2 14 0 -1 0
-way	21 8 -2 -12 -6
-wed	51 -1 -1 -29 -1
-wer	-6 -2 21 -4 -7
-wly	-9 -2 0 0 -1
-y's	17 -4 -18 -4 -7
-yed	-13 -5 -6 43 -1
-zen	54 -3 -1 -1 -3
-zer	-3 24 0 -2 -1
-zon	-10 0 30 -5 0
.	-11 -104 -15 -25 -50
. #	35 -4 -4 5 -4
. .	-40 -42 21 75 -13
. 9	21 -21 -26 4 -5
. >	43 0 28 -11 52
. A	40 -5 8 -13 30
. D	64 8 -43 32 -30
. E	-69 -42 48 -28 -20
. F	26 -3 -16 -21 -12
. H	5 27 -37 7 -45
. M	91 -9 -35 36 -4
. N	70 -3 49 -22 -6
. O	49 -19 -6 16 -7
. P	-4 -2 -15 -3 28
. Q	-29 23 -6 86 -10
. R	-45 46 -5 50 -8
. S	-5 -8 -25 -2 -2
. T	-56 -55 42 8 -29
. W	38 -10 -4 -16 -6
. X	-10 -4 -34 -6 -14
. ^	-5 0 0 -1 0
. a	-7 -2 27 -8 -4
. after	-12 10 0 -1 0
. again	34 71 -3 -5 -6
. and	-13 -13 -2 -12 -9
. as	-31 -3 -4 -2 -4
. at	-30 -26 35 -9 -8
. be	-14 14 -4 -3 -4
. because	1 -7 -3 -2 0
. but	-8 0 0 0 0
. by	57 -33 -39 25 -5
. can	-9 -3 -4 -3 -4
. does	-11 -6 -4 -1 -2
. for	-33 -26 -7 -20 -2
. has	-10 -11 3 -9 45
. if	18 0 -4 -1 0
. in	-5 -51 35 32 60
. is	25 -35 -18 -22 -24
. it	-2 4 1 -2 48
. may	0 -4 -5 -8 -3
. not	-25 -3 -6 -2 -3
. of	52 30 -56 -7 -24
. on	41 -1 32 88 -10
. our	15 -1 -2 0 31
. so	-18 -18 -15 -4 -11
. the	-40 -1 37 -12 -19
. they	15 0 -2 -3 0
. to	-16 -6 -11 -4 -5
. was	-62 -1 29 -16 -7
. we	-1 0 0 15 0
. will	-10 40 -4 -6 -14
. with	-8 -2 15 -17 -3
. would	-23 24 -5 -4 -2
. your	0 0 -2 0 0
9	-37 21 -80 -53 -61
9 .	-45 -6 0 -4 -5
9 9	22 -7 -9 -2 -2
9 >	-31 3 -53 -50 -27
9 A	7 -1 -7 -4 -1
9 D	48 -11 -4 -11 -4
9 E	3 4 -1 -2 19
9 F	12 -1 0 -5 0
9 H	-5 -21 25 -11 -2
9 M	-5 -2 0 -1 0
9 N	-26 -7 0 -2 19
9 P	-3 0 7 -3 -2
9 R	-20 -23 -1 -1 0
9 T	-39 64 -6 37 -12
9 W	-5 -10 -5 0 -1
9 ^	-8 -1 0 0 0
9 and	-14 25 -4 -1 -1
9 as	0 18 -5 0 0
9 at	0 -9 0 0 0
9 by	-3 1 0 -1 0
9 has	-4 0 0 -1 -1
9 if	0 37 -1 -1 -9
9 in	27 38 -6 14 -4
9 is	2 -24 0 -8 -5
9 of	1 -8 -25 -3 -8
9 on	-4 -3 0 -2 0
9 so	-8 9 0 0 -1
9 the	0 -67 0 0 0
9 to	-9 -33 -1 -4 -2
9 with	-6 -6 0 0 -1
9, nobody	-13 50 -38 -11 -44
9…#	-5 -5 0 0 0
9…9	-14 -42 -14 -10 -7
9…A	6 -9 -15 -4 -1
9…D	104 -29 -27 -13 -9
9…E	21 0 1 -8 5
9…F	1 -5 -10 -9 -4
9…H	-10 15 28 -12 -3
9…M	-6 -9 -1 -2 -1
9…N	-40 -1 -8 -12 17
9…P	-6 -6 0 -4 -3
9…Q	-11 -7 0 15 -1
9…R	-20 58 18 9 -5
9…S	-4 -7 4 -1 0
9…T	16 -18 -44 -25 -12
9…W	51 -18 -16 -4 21
9…X	-1 41 0 -1 10
9…^	-8 -1 0 0 0
9…after	7 36 0 0 0
9…again	-4 8 -4 -1 -1
9…as	-2 11 -11 0 0
9…has	-3 -2 0 -2 -1
9…if	0 37 -1 -1 -9
9…is	-31 31 -4 -13 -21
9…it	-4 20 0 -1 -3
9…may	21 0 0 0 22
9…not	-17 -21 -4 -1 -3
9…our	49 -5 -25 -2 -8
9…was	15 -1 -1 -2 0
9…we	-1 9 -1 -1 -1
9…will	-14 15 0 -1 -1
9…would	0 3 0 0 0
9…you	-1 -15 -1 0 0
9…your	-2 -9 0 -1 -8
:	-68 19 -21 -36 -21
: :	-6 0 0 0 -1
: >	6 55 -13 -27 -17
: N	0 -2 -3 0 -1
: T	-13 -52 0 -4 -1
: and	-17 24 0 -1 -2
: at	-1 -2 -1 0 -1
: is	0 -3 0 0 0
: on	-6 -6 0 -2 -1
: so	-17 12 -1 -1 0
: to	-2 -2 0 0 0
:, nobody	-22 17 -12 -20 -12
:…9	-10 6 0 0 -1
:…:	-14 -43 -2 -1 -3
:…D	-2 -19 0 -1 0
:…F	-9 -7 0 -1 -1
:…H	-11 -11 -2 0 0
:…N	-20 -4 -6 -1 -3
:…Q	0 -12 0 0 0
:…R	-8 -48 -2 -2 0
:…T	-22 13 0 -5 -1
:…again	0 -19 0 -1 0
:…because	-6 -1 -1 0 0
:…if	0 -5 0 0 0
:…is	-9 9 -1 -1 -1
:…it	0 -15 0 0 0
:…not	-2 0 0 0 -1
:…was	-1 -15 0 0 0
:…we	0 -10 0 0 0
:…will	-1 -22 0 0 0
< #	29 -9 -9 -4 -6
< .	40 33 3 -3 -36
< 9	9 101 -3 -5 -4
< A	40 14 25 23 -10
< D	-16 2 -27 -6 -49
< E	-77 22 -46 49 -33
< F	17 10 -24 34 -24
< H	-25 -57 -59 -51 20
< M	28 16 -1 15 -16
< N	19 36 -37 -47 -38
< O	16 6 -16 49 -18
< P	-26 -43 -2 -5 -34
< Q	-52 -6 -10 -11 -17
< R	-18 66 -15 -29 -3
< S	-36 7 -27 -8 -4
< T	5 -15 -35 -9 -20
< W	1 -20 -1 -10 -4
< X	-3 -26 -6 -31 37
< ^	-60 26 25 -27 -12
< a	53 -48 74 -46 25
< after	15 -6 -28 -4 0
< again	-3 90 -1 -3 -3
< as	6 6 -1 -2 -1
< at	-18 1 0 -1 -1
< because	43 -6 -7 0 0
< by	0 5 -1 0 0
< does	-16 -13 -17 -1 51
< has	0 -1 13 0 -2
< if	-16 -21 19 -3 -12
< in	-3 23 -2 27 -1
< it	14 -86 -6 29 -28
< not	-65 41 -3 -10 -16
< on	0 0 0 15 0
< our	-20 -19 -20 -31 24
< please	-35 -72 -14 2 -16
< so	-1 -11 10 -2 -3
< some	-27 3 14 -10 -11
< the	14 -92 -6 -26 -46
< we	-34 -50 -48 -9 5
< which	2 -1 -3 0 0
< with	-10 25 -2 -1 -1
< you	-2 -69 19 -12 -16
< your	-2 -24 -17 -10 27
=000	10 0 0 0 0
=02	-6 -3 0 -1 0
=03	-6 -1 0 0 -1
=07	-4 -1 -8 -2 0
=1	-3 -14 -1 12 -1
=100	-1 -4 0 -2 21
=10:40	0 23 0 -1 0
=10am	0 -31 0 0 -1
=10p	-7 0 -8 0 0
=10pm	0 -32 0 0 0
=11am	-1 -3 -1 0 -1
=12	-6 -13 -2 -4 -2
=14	20 -8 0 -4 0
=14th	-7 -2 -2 0 -1
=15	0 2 0 0 0
=16:0	-9 62 0 -1 0
=18:0	-2 48 -2 -5 -2
=2	-6 29 -1 -13 -3
=20	-14 -9 0 -3 0
=200	-20 -1 0 -2 -2
=21:30	0 3 0 -2 0
=2291	-2 -1 -8 -1 0
=24	-4 -5 0 0 0
=2a	-6 0 0 -4 0
=2am	8 -23 0 0 0
=2pm	-5 11 0 -1 0
=3	-18 18 0 -1 -2
=30	0 16 0 -25 -1
=31	0 -5 0 0 0
=3:40pm	0 -2 0 -3 0
=3pm	-6 -1 -4 -5 -1
=4	-2 -17 0 -5 -1
=403	120 -2 -9 -2 0
=4pm	-3 30 -4 -2 -4
=5	-12 2 -1 -1 -2
=500	72 -6 -2 -1 -1
=502	57 -2 -1 13 -1
=5pm	-6 -38 0 -1 -2
=6am	0 -7 0 0 0
=6pm	-6 11 -1 -1 0
=7	-4 -19 0 0 0
=7pm	0 -2 -1 -2 -1
=8	0 -5 0 0 -1
=8am	-8 -5 -1 0 -1
=9	27 -3 0 -2 -1
=999	0 -3 0 0 -1
=9am	-12 -72 -3 -1 -2
=a	24 -47 -22 -10 -69
=a19	-8 -10 -3 -1 0
=abl	0 79 0 -1 -1
=about	-22 -6 -12 -6 -2
=absolut	-5 -1 0 -1 4
=absolutely	-6 -8 -3 -4 18
=accept	0 0 -2 0 0
=acces	0 51 -6 8 0
=accessibl	0 10 0 0 0
=accidentally	-3 0 8 0 -1
=account	-7 -9 26 -5 -1
=achiev	-9 -2 0 8 -1
=acros	-10 -3 20 5 -1
=act	-1 4 6 0 0
=action	14 -3 -8 -1 -2
=actor	0 -3 -4 -3 -2
=add	-1 -33 -1 -4 -1
=addres	40 -2 -8 5 -2
=admin	0 -4 0 0 0
=administrator	-18 0 4 0 0
=admission	0 5 0 0 0
=admit	-2 -1 1 0 0
=advanc	-2 2 -1 0 0
=advis	-5 0 -1 42 0
=affect	-70 -4 -37 -31 26
=after	-5 35 -46 -20 -13
=afternoon	-14 28 -1 -1 -6
=again	-58 68 12 -9 -6
=against	-6 -1 -5 -2 -1
=agency	-24 0 38 -4 -3
=agent	-9 -9 54 -1 -2
=agre	27 -7 -3 0 -1
=ahead	-2 -5 0 -1 -8
=aid	-1 0 0 -2 0
=aim	0 0 -2 0 -1
=air	-2 25 -1 -1 0
=airlin	-10 -2 45 -1 0
=airport	-4 -9 20 -1 -1
=alarm	17 -1 0 -3 -1
=alert	10 -4 0 -7 -3
=all	-10 38 18 41 89
=allow	-2 -15 -2 -1 0
=almost	0 32 -1 -3 -1
=aloud	-46 0 -1 0 -4
=already	-3 -1 -4 0 0
=am	0 11 0 0 -1
=amazon	-10 0 30 -5 0
=an	26 -9 13 -31 0
=analyser	38 0 -13 -1 0
=and	-11 4 -34 -38 13
=announcement	-4 -5 -1 -4 -2
=anomalous	0 0 0 19 0
=another	-19 11 24 -4 -7
=answer	50 4 31 -4 -2
=anticipat	-1 11 0 -14 0
=any	-12 32 -12 -4 -5
=anybody	-5 -3 -14 -1 -4
=anyth	-4 -6 -9 -3 -2
=anywher	0 0 -1 -1 30
=api	54 -7 -20 -6 -5
=apostroph	-2 0 0 0 0
=app	-86 59 33 27 16
=appear	-2 -3 -1 -2 -1
=appl	0 -1 -3 -1 -3
=applicant	-6 0 2 0 0
=application	-13 -6 -1 -4 -3
=apply	54 -5 -25 -3 -1
=appoint	-4 0 15 0 0
=appointment	45 -8 11 -4 -2
=approv	-2 0 6 0 0
=april	-1 -94 -2 -1 0
=aquarium	6 0 0 -1 -3
=archiv	9 -1 0 -1 -1
=are	-61 -92 -13 -2 -7
=aren't	-5 -2 -2 -1 -1
=aros	41 0 -5 -6 0
=around	-16 32 -2 -1 -2
=arrangement	-4 0 0 0 -2
=array	3 -3 0 -1 0
=arriv	7 4 2 -4 -4
=as	-65 21 -27 -38 -23
=ash	0 3 0 0 -1
=ask	-5 -9 -34 -13 -12
=asleep	12 -1 23 0 0
=assessment	0 -3 0 4 -2
=at	-80 -66 -37 0 -6
=attack	76 -10 -15 -2 -3
=attendanc	-3 -1 -1 2 -2
=attributabl	19 0 12 -7 -1
=audio	0 -2 0 -1 -2
=authentication	-5 0 -2 -35 0
=autoscaler	4 0 -1 -2 -1
=autumn	-1 -14 0 0 0
=availability	37 0 -3 4 -2
=availabl	-12 3 0 0 0
=away	10 19 -10 -3 -1
=awful	-2 -5 -5 -1 21
=aws	55 -1 -1 -3 -4
=b	-16 -2 -4 -4 0
=baby	-3 -12 0 -4 -3
=back	36 57 -36 -31 -24
=background	1 0 0 24 0
=backlog	4 7 0 -1 0
=backup	42 -28 -2 -5 -3
=backward	-4 0 8 0 0
=bad	56 -33 60 -10 69
=bag	-38 -2 20 -16 -6
=baggag	2 14 -11 -2 0
=baker	-4 -2 7 -4 0
=bakery	-1 0 -5 0 -1
=balanc	0 19 0 0 -1
=balancer	1 -1 0 -8 0
=band	50 0 -1 33 -1
=bank	45 1 5 -5 -13
=bar	-16 2 -10 -2 -2
=barcod	-10 0 0 -1 0
=barn	24 0 0 0 0
=barrier	-17 0 -1 0 0
=bas	2 -3 -1 5 -2
=baselin	26 0 0 21 0
=basket	19 -3 -1 -5 -1
=batch	-3 -3 23 -7 -2
=battery	18 -1 0 -2 -1
=bay	0 -5 0 0 0
=bbc	-13 -1 -3 -1 -2
=be	-37 29 11 -37 -18
=beach	-13 0 0 0 -1
=bear	-30 14 -10 -1 -1
=becaus	45 -15 -40 -19 -9
=bed	-9 -3 -1 -3 -1
=bedtim	0 2 0 0 0
=been	-33 -51 -59 59 17
=befor	-23 78 -17 -12 -8
=began	1 -20 -23 -1 -2
=begin	0 -17 -19 0 0
=behaviour	0 0 0 19 0
=behind	-14 4 0 -6 -1
=being	107 22 -20 -6 -17
=bel	-28 -15 -1 -1 0
=believ	-3 -8 -9 -1 31
=below	-9 0 0 23 -1
=belt	1 -4 -9 -2 -2
=best	0 30 0 0 0
=better	-2 8 42 0 0
=between	49 -30 -35 11 -8
=beyond	-7 36 -1 -1 66
=bicycl	-2 0 -1 -2 0
=bil	48 -3 4 -2 0
=bin	-62 -5 4 0 -2
=bird	-12 0 0 0 0
=birth	-4 -9 0 0 -1
=bit	36 14 -3 0 0
=blam	-22 -1 22 -1 -1
=blank	29 0 -1 -5 -2
=blew	13 0 -2 -1 0
=block	-50 -2 -11 -5 -2
=blood	-6 -7 -1 -1 0
=blown	23 0 -1 0 0
=blu	-22 -5 -37 -2 -1
=board	-51 -18 1 -6 -8
=boat	-7 -3 -1 -1 -1
=boil	-1 22 -4 -1 0
=boiler	0 -9 -16 -1 -1
=book	6 106 26 6 -7
=booking	6 74 -13 -14 -5
=booster	14 6 -4 -7 0
=boot	-30 -8 -3 -11 -5
=borrow	0 0 0 0 -2
=both	1 6 -4 0 0
=bother	0 0 5 0 -1
=bought	-1 -3 -5 0 -3
=box	55 -13 -2 -1 -2
=branch	-37 -30 -17 -2 -3
=bread	-36 -1 -15 -1 -2
=break	-44 -9 22 -2 0
=breakfast	-1 -13 0 -2 -1
=bridg	-48 -18 -4 22 -3
=bring	-46 -87 -19 -14 -16
=broadband	0 -2 -4 0 -1
=brok	-30 -3 -13 -9 -5
=broken	-22 -1 51 -9 2
=broker	48 -1 -2 0 0
=brought	-13 -10 60 0 -1
=brown	0 -2 -1 -3 0
=browser	-7 0 0 -3 0
=bucket	13 -4 -1 0 0
=bug	120 -26 -5 -20 -2
=build	26 -3 -3 -3 -4
=builder	-1 -41 31 -2 -3
=built	-3 -3 1 0 -1
=burn	17 0 -1 -1 -1
=burst	-13 -1 -3 -1 0
=bus	-66 -75 -16 -4 -5
=busines	-2 23 -5 -7 6
=busy	-12 -26 -2 -4 -8
=but	6 -9 16 -3 -17
=button	-5 0 28 -3 -4
=buy	-2 -1 -3 -1 -11
=buyer	-1 -4 -17 -1 0
=by	-76 46 20 -32 -43
=c	-5 -2 -10 -1 0
=cabinet	-50 0 55 -1 -1
=cabl	8 -2 45 -4 -2
=cach	134 -9 -14 26 -2
=caf	-7 -1 0 0 -1
=café	-36 -2 -3 0 -1
=cal	-9 -21 -2 -20 -16
=calculat	6 -1 0 -4 0
=calendar	4 0 0 -1 0
=calibration	17 0 -13 0 0
=caller	-2 -6 0 0 -1
=cam	20 -78 -13 0 -1
=camera	3 -7 -1 -1 -1
=camp	-3 0 0 -1 0
=can	-81 -17 -87 -23 27
=can't	0 -2 0 0 0
=canal	-30 0 0 0 0
=cancel	-24 -20 29 -3 -2
=cannot	56 -41 -18 -9 1
=capability	-18 -6 -1 17 -3
=capacity	56 0 -1 18 0
=car	-57 -47 -8 -4 -4
=card	22 39 23 -8 -10
=careles	-1 -3 9 -1 0
=carelessnes	-7 0 28 0 0
=caretaker	-1 0 -11 -1 0
=carlisl	-1 -6 0 0 0
=carnag	-5 -9 0 -1 19
=carrier	-7 0 6 -1 -1
=carry	7 -26 -3 0 -1
=cas	17 -12 -18 -2 -1
=cash	-19 -3 -4 -9 -1
=catalogu	-4 17 -3 -1 -2
=catch	55 37 0 -2 -3
=caterer	-2 -2 -1 0 0
=cattl	0 -2 -5 0 0
=caught	-61 15 0 -1 0
=caus	5 -11 47 -4 -13
=ceil	-4 0 0 0 0
=cel	23 -1 -2 1 -1
=cellar	21 0 0 -1 0
=centr	51 -2 -12 23 -6
=certain	-18 0 33 2 -1
=certificat	80 -3 -20 -36 -4
=cf	-12 0 -1 0 0
=chain	-13 0 -5 -1 0
=chair	-19 0 0 0 0
=challeng	-11 -1 -1 9 -1
=chang	-21 -46 -3 10 -23
=channel	-14 0 -1 25 -1
=chao	-1 -21 -1 -1 -5
=chap	-3 0 8 0 0
=charg	-5 -19 -32 -8 -3
=charity	-9 0 -2 -1 -1
=chart	-2 21 5 -1 0
=cheat	-4 0 -16 0 0
=check	35 15 -4 4 21
=checkout	47 4 -21 12 -1
=chemist	0 0 -35 0 0
=ches	-4 0 -1 0 0
=children	-13 -12 -18 -2 -5
=chip	-17 0 -2 -1 -1
=choir	-7 -19 -3 0 -2
=chok	16 0 -4 -1 -2
=choos	-1 -11 0 -1 0
=christma	0 -7 0 -3 -1
=church	-6 -1 -14 -1 -2
=circuit	23 -2 0 -1 -1
=circumstanc	5 0 0 -1 0
=cis	-2 0 -1 -1 0
=citizen	-7 -2 0 3 0
=claim	5 -17 -4 -4 -2
=claimant	-1 0 -4 6 -1
=clas	-51 -20 -40 -4 -2
=classroom	-1 11 -1 0 0
=clean	-37 -1 0 0 -1
=cleaner	-3 0 5 -2 -1
=clear	15 -51 -11 -9 -1
=clerk	-11 0 28 0 -1
=click	-3 0 12 0 0
=client	34 0 -42 -2 0
=clinic	-2 -1 -3 -2 -1
=clinician	-1 -1 4 -1 0
=clock	101 -3 -4 -3 -2
=clos	-52 -36 -8 -23 -13
=closely	0 -1 0 5 -1
=cloud	-8 -76 11 -3 -3
=club	-26 -6 -7 -1 -2
=cluster	23 -7 -3 -5 -1
=coach	-1 -3 -2 0 0
=coat	-20 -1 0 0 0
=cod	182 -17 -35 -3 -8
=coffe	-12 -1 -7 0 -1
=cognisant	0 -1 -1 6 0
=cohort	-6 0 0 13 0
=coin	-13 -3 0 0 0
=cold	23 -66 -2 67 -1
=collaps	-6 0 -1 0 29
=collar	25 0 7 0 0
=colleagu	0 -15 -1 27 0
=collect	-4 -26 -8 -1 -3
=collection	9 -5 0 -1 0
=com	6 100 -20 -8 -14
=command	-17 -3 53 -4 -1
=commit	-4 -5 -6 -1 0
=committe	-1 -22 0 0 0
=communication	1 0 0 9 0
=community	-80 0 0 -9 0
=company	-63 7 68 -6 -6
=complet	-1 36 -3 -4 33
=compressor	15 0 -1 -2 -1
=compromis	-7 0 0 7 -2
=computer	71 -11 -28 -1 -1
=concert	-2 2 0 0 0
=conclud	-2 4 0 -3 0
=condition	3 -1 -3 -1 -7
=conduct	-17 -2 0 11 -3
=confident	0 12 0 -7 -3
=config	24 -5 8 -8 -1
=configur	35 0 0 22 0
=configuration	26 0 -4 -15 0
=confirmation	-3 0 0 -2 0
=congest	44 0 0 0 -1
=connect	-27 10 0 -1 -5
=connection	40 -4 -11 -23 -6
=connectivity	-2 -2 -1 5 -4
=consequenc	25 0 -3 -12 0
=consult	0 0 -1 -3 0
=consumer	0 0 -13 -10 -1
=contact	-17 -1 -19 42 -1
=contain	-28 0 -1 6 -1
=container	-21 -2 -7 0 0
=content	0 0 0 -7 0
=contingency	-4 0 0 2 -2
=continu	-1 -18 0 2 -2
=contractor	-6 -26 3 -5 -2
=control	43 -4 -1 -10 14
=controller	44 -2 -14 -12 -3
=cooky	13 -4 -1 -14 -1
=cool	23 0 -1 -9 0
=copy	31 41 -3 0 -1
=cor	7 -2 -2 -6 -3
=corner	-2 27 -2 -1 -2
=correct	-13 31 2 -1 0
=correctiv	-3 0 -2 5 -1
=correctly	-2 0 0 -4 0
=corrupt	33 0 -17 -6 -4
=cost	-32 -13 -10 -2 -3
=could	101 -5 29 -7 66
=council	-8 21 -10 -4 -8
=count	22 -1 -7 -2 -1
=counter	-29 0 -1 -25 -1
=coupl	0 5 -2 0 0
=courier	-39 -2 75 -3 -6
=cours	-17 81 -1 -1 -1
=court	14 5 -1 -1 -2
=cover	-14 -1 0 0 -1
=cpu	3 0 -3 -47 -1
=crack	0 1 -2 0 0
=cran	-6 0 0 0 0
=crash	9 -2 -17 -9 -7
=creat	-14 0 -9 -1 -8
=credit	60 -1 0 0 0
=crew	-6 -4 -18 -1 0
=cron	27 0 -3 -1 -1
=cros	-28 18 -17 18 -1
=crowd	0 -16 0 0 -2
=current	-1 -5 0 0 0
=currently	18 0 -2 9 -3
=curtain	0 -15 -2 0 0
=custom	-2 0 54 -1 -9
=customer	-11 -5 -62 34 14
=cut	63 -8 -49 -4 -3
=d	-9 -2 0 -1 -1
=dam	3 0 -2 0 0
=damag	-3 0 56 -3 15
=dashboard	-4 13 -1 -1 -2
=dat	59 -75 7 -2 -2
=data	42 0 -39 4 15
=databas	74 -9 -7 1 -14
=dawn	-5 18 -2 0 0
=day	-23 -24 8 -9 40
=db	-6 0 0 -2 0
=dead	13 0 -2 -9 -1
=deadlin	-1 5 0 0 -2
=deadlock	18 -1 0 -2 0
=dealt	-2 0 -3 0 0
=decid	0 -13 0 7 0
=decision	-2 -22 -2 -2 -1
=declin	-3 -1 0 0 -1
=deep	-7 45 -4 18 -1
=defect	7 0 0 0 0
=defectiv	-35 0 36 0 0
=degrad	-35 -1 -10 82 -2
=degradation	-9 -3 0 15 -2
=delay	-22 47 56 30 12
=delet	8 -2 33 -1 -2
=deliver	-6 -11 -2 -9 -1
=delivery	35 11 15 10 -2
=demand	0 -29 -11 -2 -1
=denial	53 -10 -12 -1 0
=dentist	-6 -1 35 0 0
=dependency	13 0 -1 -8 0
=deploy	-62 34 -1 -18 23
=deployment	-34 2 -1 7 -1
=depot	-52 -4 64 -1 -3
=depth	0 0 -3 27 0
=designer	-18 0 13 -1 0
=desk	-9 -14 -54 -4 19
=detail	-12 0 -12 -5 -2
=detect	-11 0 -3 29 -1
=devastat	0 -3 -1 -1 8
=developer	0 0 3 0 0
=did	67 -36 89 -5 -15
=didn't	0 -2 -3 -4 -1
=died	6 -6 -1 -2 0
=diego	30 0 0 -13 0
=different	0 -13 -1 -1 0
=digger	-1 -1 7 0 0
=digital	-5 0 0 2 0
=dinner	-4 -4 -1 -1 0
=director	-1 0 20 -2 0
=directory	3 0 -10 0 -1
=disabl	-9 -1 1 2 -1
=disaster	-1 -2 -1 0 3
=disk	108 -8 -6 -6 -4
=dispatch	7 -2 -5 0 0
=display	-8 0 0 0 0
=disruption	48 18 -8 -18 -1
=div	-18 0 -3 17 -1
=dns	84 -6 -10 -18 -8
=do	-72 -9 -18 -15 -18
=doctor	-8 -12 -8 0 -3
=document	3 -1 -4 -2 0
=dog	-109 -4 -6 0 -1
=doing	-1 4 7 0 -8
=domain	42 -1 -3 -4 -5
=don	-22 68 9 -3 -6
=don't	-25 -20 -3 -1 -9
=donation	3 12 -1 -1 -1
=donor	-1 0 5 -4 -1
=door	1 -39 -11 -14 -11
=dos	6 0 1 -7 0
=doubl	6 0 43 -1 -1
=down	5 2 40 -32 6
=download	-2 -2 0 -1 -1
=dr	-3 -1 0 0 0
=drain	29 0 -4 -8 0
=draw	-4 -3 -3 -1 -8
=drawer	-15 -1 -1 -2 -5
=drift	18 0 -3 0 -1
=dril	-21 -3 -27 0 0
=drink	-4 -18 -6 -2 -1
=driv	-7 -9 -3 -3 -3
=driver	1 -5 -12 -4 -1
=drop	-17 -17 -13 65 -2
=dry	31 -48 0 -1 -1
=due	-7 -6 5 25 -3
=duplicat	12 -2 0 27 0
=dur	0 -8 3 12 0
=dusk	-1 10 -1 0 -2
=e	0 34 -3 -1 0
=e.g	-8 -2 -16 -7 -1
=each	-2 -23 -15 -10 -6
=earlier	0 -3 0 7 0
=early	-13 19 20 -1 -4
=eas	-1 30 0 -2 -1
=east	-19 0 -2 0 -1
=easter	0 -37 -1 -1 -1
=eat	-6 -1 0 -3 -1
=edg	-10 -10 -1 -16 -3
=effect	-1 -13 -2 -22 -3
=effort	-2 4 0 0 -1
=eight	33 17 -12 -1 -1
=elb	17 0 -2 0 -6
=electric	-11 0 0 0 -1
=electricity	0 25 -11 -2 0
=electronic	-2 11 0 0 0
=elephant	-4 0 0 0 -1
=elevat	-45 -5 -8 34 -5
=eleven	-24 2 -8 -1 -1
=els	30 0 15 -1 -11
=email	6 -7 19 -16 -8
=emergency	-8 0 31 -3 -4
=emit	17 -2 0 11 0
=empty	-4 -3 -4 -1 -2
=enabl	0 8 0 -7 0
=encounter	-3 0 -1 25 0
=encryption	9 0 -2 0 -1
=end	15 33 -17 -31 32
=engag	-9 -6 5 35 0
=engin	9 -8 -32 -14 -2
=engineer	10 57 -58 -1 -12
=enormous	-7 0 -2 0 5
=enough	17 -12 -6 -1 -2
=enter	-27 -4 -8 -2 -1
=entirely	-5 -1 39 0 -7
=entranc	-1 -17 -5 0 0
=entry	0 -5 -1 -2 -4
=environment	-5 -6 -3 -2 -1
=envisag	-4 13 0 0 0
=equipment	3 0 -7 -7 0
=error	2 10 -34 24 -13
=escalat	-43 -5 -1 -19 0
=establish	-4 0 2 0 0
=estat	-23 -1 26 -1 -1
=estimat	-1 5 -3 -3 0
=eta	-1 73 0 81 -1
=etc	-27 -1 -12 -5 0
=etcd	0 -1 0 -2 0
=eu	-2 -5 -2 54 0
=even	-5 56 -7 -6 -10
=event	43 -6 -3 2 -1
=ever	-1 -2 -2 -2 19
=every	35 -28 -24 -15 15
=everybody	6 -13 4 -4 11
=everyon	-10 -1 22 -1 12
=everyth	-16 39 28 -9 -5
=evict	35 0 -1 -7 0
=evidenc	6 -1 -12 -2 0
=exam	-12 -20 -1 -2 -1
=examination	-3 -1 13 -1 0
=examiner	0 -1 4 0 0
=example.org	-2 -1 0 -3 0
=exceed	-13 0 -1 29 0
=exception	5 0 -1 -2 0
=exchang	35 -3 -4 -3 -2
=exhaust	1 0 0 -3 0
=exhaustion	25 -1 -1 -6 0
=exist	-20 -1 -2 0 -1
=expect	-10 20 -3 -10 -8
=experienc	-18 -3 6 -22 -5
=expir	18 -2 -29 -13 -1
=explain	-1 0 0 0 -2
=export	25 -10 -54 -3 -1
=extension	-4 -3 0 0 -1
=extra	-7 0 16 0 -1
=extract	-32 0 -1 0 -1
=eye	-27 -2 0 -2 0
=fac	-11 -2 -2 13 0
=facebook	-2 -6 27 -3 -1
=fail	24 -29 -38 -16 20
=failover	12 0 -2 -3 0
=failur	-13 -9 2 23 15
=fair	-4 -88 -2 -1 -9
=fairly	0 11 0 0 -3
=fal	-20 -51 -1 0 0
=fallen	-3 -2 -5 0 0
=fals	67 0 0 -1 0
=family	-7 -1 -4 0 -2
=fan	-10 -2 -4 -2 1
=far	1 6 -2 -5 -9
=farm	-10 0 -1 0 -2
=farmer	0 0 -3 0 -1
=fast	-23 -7 -7 -2 -1
=faster	0 0 -3 28 0
=fat	-18 -2 62 -3 -1
=fault	-8 36 10 11 -18
=faulty	34 0 13 -9 -2
=fe	12 -1 0 0 0
=featur	25 0 -1 -1 0
=fee	-3 0 0 0 0
=feed	109 -14 -1 -7 -8
=fel	9 -3 -11 -2 -1
=ferry	-26 -12 -26 -2 -3
=few	-3 23 -10 -2 -2
=fewer	35 -1 -6 -3 -1
=fi	10 7 -1 0 -1
=fibr	23 -2 0 -1 -1
=field	-60 -1 -1 -9 0
=figur	-1 -4 18 0 -1
=fil	-73 -11 1 -10 -10
=film	-67 10 13 -2 -6
=filter	29 5 -3 -6 -4
=fin	-1 23 -2 -1 -5
=final	-5 -17 -2 0 -2
=financ	-7 0 19 0 -2
=find	9 6 -1 -1 -2
=finger	-22 16 51 -4 -1
=finish	8 12 -4 -1 27
=fir	-12 -18 -29 -6 6
=firewal	56 -2 -4 -1 -1
=firework	-7 -1 0 0 0
=firm	-26 -2 73 -1 -3
=firmwar	11 -1 -3 -19 -2
=first	-22 49 9 37 -1
=fish	-1 -7 0 0 0
=fit	-12 -18 8 -1 0
=fitter	-1 0 2 -1 0
=fiv	-10 -18 -5 -5 -4
=fix	-19 54 -6 -22 -12
=flag	14 -1 -1 -2 0
=flap	0 0 0 -2 0
=flat	-3 -1 -7 -1 -1
=flight	100 19 -31 15 -2
=flood	23 -10 -18 -15 21
=floor	-14 -2 -2 -3 -2
=flow	0 16 0 11 0
=flower	-23 -4 -3 -2 -2
=flu	-17 -3 0 -1 0
=fob	-3 0 -4 -1 0
=fog	0 -36 0 0 0
=folder	1 0 -6 0 -2
=follow	10 9 -9 0 -1
=food	-3 -89 0 0 -1
=for	-71 14 -30 -38 0
=forc	-7 0 10 0 0
=forecast	-20 44 0 33 -2
=foreign	-2 0 4 -2 0
=foreseen	0 17 0 -2 0
=forgot	-1 -1 -8 0 -1
=fork	-13 -1 -12 -1 -3
=form	-57 -29 17 -9 -8
=format	15 -2 0 -1 -1
=fortnight	-1 -20 0 0 0
=forward	-3 31 0 -2 -1
=found	-23 -6 -54 -29 -5
=fountain	-2 2 0 -2 0
=four	-9 62 -8 -5 -2
=fram	-5 0 0 0 -1
=fraud	25 -1 -4 -2 0
=fre	-43 -31 -1 -18 -2
=freez	0 0 -1 -2 -9
=freezer	-1 24 -1 -3 -1
=fresh	57 32 -9 -1 -1
=friction	-2 0 0 15 0
=friday	-12 -7 -5 -5 -9
=fridg	18 6 0 0 0
=from	35 3 -12 -9 2
=front	-28 -15 -13 0 0
=froz	10 0 -5 -1 -1
=frozen	61 -1 -1 -4 -3
=fruit	-15 0 -1 0 0
=fuel	5 0 0 0 0
=ful	51 123 -22 -3 -13
=fulfilment	-5 0 0 24 -1
=fully	0 -2 0 0 0
=function	-9 8 0 -3 0
=functionality	-27 -18 -4 18 -5
=furious	-1 0 -8 -2 39
=further	1 -9 -1 0 0
=fus	9 -1 -1 0 0
=gallery	-1 3 0 0 0
=gam	-1 5 -1 -3 -10
=gap	0 0 0 -2 -2
=garbag	34 -8 0 -3 0
=garden	-16 0 -1 -1 -1
=gas	-14 -5 4 -1 -1
=gat	36 41 39 -9 26
=gateway	31 13 -3 -9 -4
=gav	32 -11 16 -1 -1
=generator	6 0 -1 0 0
=get	23 7 -5 -6 -11
=gift	-25 -9 -2 -1 -14
=giv	-1 9 -6 -1 -1
=given	-2 -40 -14 0 0
=glas	-16 -3 0 -1 -1
=glitch	13 0 -5 -1 -1
=go	6 -13 -23 -3 2
=god	0 54 0 0 -2
=going	0 68 -5 0 25
=golf	0 0 0 -1 -2
=gon	10 24 -5 -1 -9
=good	-13 19 2 -2 -8
=got	-29 -11 19 -3 -6
=gov.uk	-10 -16 -6 -8 -5
=government	-9 -1 28 0 0
=gp	0 -3 0 -1 -1
=gras	-4 -9 0 0 0
=green	-12 19 -3 -3 -6
=grid	-2 0 -2 -13 -1
=ground	-8 -7 -3 -4 -2
=group	19 -1 -56 -2 0
=grow	-43 0 -4 0 -2
=guarante	24 8 -1 -1 -1
=guard	-5 -3 -5 0 0
=gues	0 27 0 0 -2
=guest	-3 -1 -61 -2 60
=guid	-4 -4 -2 -1 -2
=gym	-2 0 -4 -2 -2
=hacker	-3 -3 60 -4 -18
=had	58 -21 84 9 -8
=hal	-58 26 -19 -10 -7
=half	-1 -49 2 -9 -7
=halfway	1 -3 0 -2 -1
=halt	2 -2 14 0 0
=hammer	6 0 -20 0 0
=hand	-2 -53 -36 8 -3
=handheld	14 11 -1 -2 0
=handl	12 -5 -5 -1 -5
=handler	-2 0 -2 -1 0
=handover	11 0 0 77 0
=hang	-71 1 -1 -1 -4
=happen	-28 -14 5 -1 11
=hard	-10 0 -1 0 -9
=hardwar	9 -1 -9 0 0
=harvest	-1 -12 0 0 -1
=has	-52 -68 -87 2 -5
=hat	0 0 -33 0 8
=hav	-12 33 -1 -11 6
=hay	0 -19 0 0 0
=he	-1 0 2 0 0
=head	-2 -1 46 7 -6
=header	24 0 -6 0 0
=health	0 0 0 -3 0
=heap	-17 -5 -3 -3 -1
=hear	-8 -5 -1 -4 -1
=heard	-8 0 -2 0 -1
=heat	-17 56 2 -1 -3
=heavy	-1 0 -5 0 -2
=held	-7 -37 -1 -11 -1
=help	-2 -15 -33 -7 13
=helplin	0 8 0 0 0
=her	-7 -53 -7 -6 13
=hiccup	28 -1 -2 -4 -1
=high	18 -27 -5 119 -3
=higher	5 -2 0 -13 -3
=hil	-4 -19 -9 -3 -2
=hir	-13 -4 0 -5 -5
=history	-34 -3 -3 0 8
=hit	47 -1 -38 -2 -2
=hold	57 -16 29 -4 -5
=holder	-2 0 0 0 0
=holiday	-3 -48 -1 0 -5
=hom	16 -26 -22 -8 -2
=homework	-13 -49 0 0 0
=honestly	-1 -20 13 -1 17
=honour	-1 -2 -3 0 0
=hop	-35 -31 -4 -3 58
=hopefully	-1 22 -3 -1 -1
=horror	0 -2 -2 0 15
=host	26 -7 4 -14 -10
=hot	-4 54 -11 -3 -5
=hotel	-17 0 -1 -13 64
=hotfix	-18 33 0 0 0
=hour	1 104 -36 62 -22
=hous	-69 -6 80 -9 -3
=how	13 -22 -6 -6 24
=http	-24 -6 -1 -18 -3
=hub	-92 0 -3 -9 -1
=hug	-4 0 6 -1 15
=hul	-2 -5 -4 0 0
=human	23 -2 13 -4 0
=hundr	-5 -6 9 0 0
=hung	3 0 0 -1 -1
=hurt	-11 0 -9 -1 -6
=hydraulic	9 0 -1 -3 0
=hypervisor	2 0 -3 0 0
=i	-2 25 -1 0 -1
=i.e	-2 -6 -2 -2 0
=ice	-3 -2 0 0 -2
=id	-1 -1 -5 -1 -2
=identify	24 -2 0 -1 0
=identity	35 -1 3 -7 0
=if	-26 9 7 -7 -6
=ignor	-27 0 24 0 -1
=ill	-38 0 -6 -1 -2
=imag	-29 32 0 -5 -1
=immediately	-30 -1 0 -3 80
=imminent	-10 38 -1 -15 -3
=impact	17 -7 -4 45 -7
=impair	-2 0 -3 10 -1
=implement	-2 -1 0 12 -2
=import	71 -3 -40 -3 -3
=important	-1 -2 -1 -7 0
=in	12 18 -35 -13 -38
=inaccessibl	-2 0 -1 -21 -1
=inaction	0 0 7 0 0
=inbox	0 11 -3 0 -2
=inc	-36 -15 0 -22 -1
=incident	-35 -6 9 79 -4
=includ	-12 0 0 -1 -1
=increas	-10 -2 -1 53 -3
=index	59 -1 -6 -8 -10
=inform	-3 -2 5 -2 -1
=information	-16 -8 -1 4 0
=infrastructur	20 0 0 -8 -2
=ingest	-2 -1 0 0 0
=ingestion	-54 0 0 1 -3
=insid	-2 0 -1 -1 0
=inspect	-8 0 -1 0 0
=inspector	0 -2 0 -1 0
=instal	24 -1 -2 0 0
=instanc	37 -1 -3 29 -1
=instead	-9 -8 3 0 0
=institut	-4 0 0 0 -1
=insuranc	-5 0 16 0 -1
=insurer	0 -1 -2 0 -1
=integration	4 0 -1 -2 0
=interest	-4 0 0 -4 0
=interfac	8 -1 -1 -1 0
=interlock	13 0 0 -8 0
=intermittent	41 -2 -1 -22 -2
=internal	31 0 -14 -12 -2
=internet	3 0 -18 -1 0
=interruption	3 113 -1 -42 -2
=interval	-4 -14 0 0 -1
=into	-63 -40 21 29 54
=introduc	-34 -2 55 -1 0
=investigat	-2 0 -5 -45 0
=investigation	-19 -1 2 69 -3
=invoic	-2 0 0 -3 -1
=ip	41 0 0 0 0
=ireland	-1 -7 -1 -2 -1
=is	36 -3 -71 -6 35
=island	-62 -3 -2 -2 -7
=issu	-17 0 -2 48 -5
=it	-6 -40 48 -17 12
=item	0 -22 0 0 0
=its	54 33 -1 -24 33
=itself	1 -9 -1 -1 0
=jam	15 0 42 -9 -5
=january	-8 -12 0 0 -1
=job	-1 6 14 -9 -5
=join	-1 -7 -10 -3 -2
=journey	-10 -14 -1 30 -4
=judg	0 -2 -4 0 0
=july	0 -6 -1 -2 0
=jun	-3 -38 -1 -3 -1
=junction	17 -6 0 -9 -1
=junk	11 0 -2 -8 -2
=just	0 24 -2 -1 -1
=kafka	10 0 0 -25 0
=keep	-11 -13 -10 -10 -6
=keeper	-2 -2 -2 0 0
=kept	-13 -20 13 -1 -1
=kernel	-14 0 -11 -5 -2
=kettl	0 51 -1 0 -2
=key	-57 -8 23 68 -4
=kick	3 -10 -3 -3 0
=kil	2 0 -1 -1 0
=kind	0 25 -10 0 -7
=kiosk	-8 -9 -8 -1 -1
=kit	14 -4 -4 -2 -2
=kitchen	22 -1 0 0 0
=kne	-10 0 -1 0 77
=knock	-3 -7 -7 0 0
=know	-19 -33 -7 -4 -18
=known	-2 -11 42 0 0
=lab	1 -2 -20 -1 -3
=label	16 1 -4 -2 -1
=ladder	3 -1 -3 0 0
=lag	11 -1 0 -43 -1
=lak	-1 -7 0 0 0
=lamp	-4 21 0 0 0
=lan	-5 1 15 -6 -2
=land	-3 6 0 0 -1
=landlord	-9 -6 57 -4 -10
=landmark	-5 0 0 0 0
=laps	-1 0 4 0 0
=laptop	0 -5 -5 0 0
=larg	-5 -10 -13 0 -9
=last	-18 49 -4 -8 -21
=lat	15 7 -31 4 -5
=latency	17 -6 -2 74 -2
=later	-3 29 -2 -5 -5
=latest	7 4 0 0 0
=layer	4 0 0 -4 0
=lead	-9 -35 -13 0 -1
=leak	11 -2 -1 -15 -1
=lean	-6 0 31 -3 -4
=leap	40 -10 -3 -1 -7
=learn	0 -2 -2 -8 -8
=learning	0 -3 0 13 0
=least	13 -3 -1 12 0
=leav	-38 -19 0 -3 -3
=led	2 -8 12 0 0
=ledger	9 0 -2 -2 0
=leed	-4 -4 -2 -5 -1
=left	-44 38 16 -2 -15
=les	0 -24 -1 0 -3
=lesson	-2 8 0 -3 -1
=let	-29 25 28 -3 36
=letter	-25 -21 3 7 -3
=level	-8 -42 -3 25 -3
=leverag	-11 0 0 0 -2
=li	-7 -1 51 -6 -1
=library	-66 -30 -13 -1 -1
=licenc	25 1 -1 11 0
=lifecycl	-6 0 -1 31 0
=lift	-73 29 71 -2 -5
=light	-40 68 -4 -2 -1
=lightn	4 0 -3 0 0
=lik	13 6 -7 -2 4
=likely	-2 -19 -8 -49 -10
=limit	27 -6 9 5 -2
=lin	-12 57 -19 22 27
=link	19 -2 -18 -5 -1
=list	-21 -7 -6 -2 -8
=listen	-6 -4 -1 -4 -2
=littl	0 -3 0 0 0
=liv	-29 18 3 -5 -2
=lms	-6 -2 -2 -3 -1
=load	51 25 -16 -12 -6
=loan	-3 0 0 -4 -6
=lobby	-15 -4 16 -5 -2
=location	13 0 0 0 0
=lock	23 -2 0 12 -4
=locker	-18 -2 -1 -1 -1
=lodg	4 0 0 0 0
=log	-68 -23 -4 28 -3
=loggregator	45 0 0 -2 0
=login	102 -1 -6 -13 -5
=long	-23 21 -5 -4 -7
=longer	19 15 2 21 -7
=look	-26 -13 -37 8 -52
=lookup	-60 0 0 -3 -1
=loop	-12 -2 -4 -14 -3
=loos	8 0 -14 -1 -3
=lorry	-16 38 1 0 0
=los	6 -3 9 36 4
=lost	-114 -20 26 -51 27
=lot	-9 -2 49 -1 -6
=loud	-5 -1 0 -6 -21
=low	18 -16 -10 -3 -2
=loyalty	14 -1 0 -4 -1
=luck	0 3 -2 0 0
=luggag	-4 -1 -1 0 0
=lunch	-1 17 -10 -2 -3
=lunchtim	-1 37 -16 -1 -1
=machin	10 -10 45 -4 -13
=mad	-30 -29 29 -4 -3
=mail	44 -8 34 -7 -4
=mailbox	3 -7 -4 -1 0
=main	60 -8 -8 -5 -1
=mainfram	7 0 -3 0 0
=maintenanc	7 -2 6 -1 0
=mak	-27 -39 -1 -3 -10
=maker	-5 60 18 0 0
=malform	24 0 -20 -3 -1
=manag	-7 0 10 0 0
=management	-1 0 17 3 0
=manager	-1 -1 15 -2 -1
=manifest	45 -30 -3 0 -1
=manner	0 15 0 -16 -3
=manufacturer	0 0 15 9 0
=many	39 -9 16 -2 -8
=map	9 65 -17 0 -7
=march	-8 -7 -1 -5 0
=mark	-15 8 -2 -7 -4
=market	-5 5 0 -1 -27
=mast	20 33 0 -6 -2
=master	-17 0 0 0 0
=match	15 7 -14 0 -2
=matter	-3 32 -1 19 -29
=may	-122 -34 -62 7 -49
=me	0 -1 -4 -1 20
=meal	-2 -1 -1 0 0
=mean	-39 -10 -6 0 -4
=measur	-3 0 -1 0 -1
=medical	0 0 -6 -4 0
=medicin	0 -24 -3 0 0
=meet	-34 -79 -18 -3 -4
=member	32 5 -42 31 32
=membership	10 0 -1 5 -1
=memory	32 -6 -9 -12 -3
=mend	-13 80 -2 -7 -1
=menu	-4 -4 -4 0 -2
=merg	-1 -13 -4 -2 -1
=mes	0 -14 1 0 0
=messag	76 0 -7 -16 -6
=meter	5 -1 -2 -3 0
=metric	-45 -5 -3 2 0
=microsoft	-8 -4 -3 -2 0
=mid	0 4 0 -1 0
=midday	0 46 0 0 0
=middl	0 3 0 0 0
=midnight	-1 -9 -2 -1 -5
=might	-8 -3 -1 -3 -9
=migration	11 -2 -1 -2 0
=mil	-30 10 -6 -4 -4
=milk	-4 8 0 -2 -1
=mind	25 -1 -14 0 22
=minut	-9 40 -6 -38 -28
=mirror	15 0 0 0 -5
=mis	-38 18 31 -14 -9
=misconfigur	8 -2 -2 -3 0
=misread	3 -1 1 -1 -1
=mistak	7 -3 24 -4 -2
=mitigat	-15 0 0 22 -2
=mitigation	-2 -21 0 18 -2
=mix	5 0 1 0 0
=mobil	-24 -6 -1 0 0
=mobilis	0 0 0 8 -2
=mod	12 0 0 -7 14
=model	6 -5 -17 0 -9
=modem	18 -3 -1 -1 0
=modul	-20 -33 28 -7 0
=moment	-14 5 -2 -1 -4
=monday	-36 5 -24 -5 -8
=money	-20 -28 14 -3 50
=monitor	-7 -11 -1 -5 -1
=month	-6 -43 -11 -1 -2
=mor	-27 0 -10 -11 -15
=morn	-73 -27 -11 -6 24
=most	0 -1 -6 0 -1
=mother	-9 0 -6 0 44
=motor	27 0 0 0 0
=mov	-27 -56 -15 -7 -9
=mrs	-1 -9 7 0 0
=much	-4 75 -8 -2 -10
=multipl	-3 0 -4 3 0
=museum	-7 -31 8 0 0
=music	-5 -12 0 -3 0
=must	-57 -48 -36 -8 -5
=nam	33 -2 -10 -3 -1
=near	-22 -2 -6 -1 -2
=nearly	-2 54 -2 -5 -7
=need	27 -18 -48 -14 -36
=needn't	0 -6 -22 -7 -1
=neglect	-1 0 14 13 0
=negligenc	0 0 4 -1 0
=neighbour	2 -1 -5 0 0
=net	-2 0 0 0 0
=network	84 -11 7 -21 -11
=never	-30 5 30 -5 113
=new	1 0 3 -12 5
=next	-31 -3 16 0 -3
=night	24 -19 52 -2 -5
=nightfal	0 5 0 0 -1
=nightly	66 -5 -8 -1 -3
=nightmar	-1 -1 -1 0 5
=nin	-49 4 -1 -3 -4
=no	-97 -29 6 -16 -23
=nobody	3 -16 -5 -6 4
=nod	27 -5 -8 -7 -2
=node.j	-8 0 0 0 0
=nois	-9 -1 -12 0 -7
=noisy	-8 0 -4 0 0
=non	-13 -11 -4 30 -6
=noon	-8 -20 -11 -9 -11
=normal	-21 66 -1 -10 -10
=normality	0 29 -2 -2 -1
=normally	-3 19 0 -1 0
=north	-4 -13 -10 -1 -1
=northgat	-26 0 -4 0 0
=not	72 34 14 -20 -34
=noth	-16 -56 -26 -8 -12
=notic	1 -4 12 -5 0
=now	28 62 -10 -23 -21
=nul	21 -5 0 -15 0
=number	-10 -11 -28 6 9
=nurs	-1 -6 -22 -2 -2
=nursery	-2 -10 -1 -2 0
=nut	-51 0 -1 -12 -3
=o'clock	-1 49 -9 -2 0
=oauth	3 0 0 76 0
=observ	-15 -1 -1 29 -2
=odd	-1 0 0 -1 -2
=of	-24 -12 -10 -43 42
=off	-58 -35 -6 -5 -8
=offer	-2 0 0 13 -1
=offic	4 -52 42 -2 -7
=officer	-7 0 15 -1 -1
=official	-2 0 17 0 -7
=offlin	9 -14 -1 -9 -5
=offset	-7 0 0 -1 0
=often	-2 -5 -2 -3 -4
=oil	8 0 -1 0 0
=old	94 -15 -19 -4 -33
=older	-15 -1 -2 0 0
=on	-30 -11 -27 -24 -24
=onc	26 13 20 9 -1
=one	-10 -43 15 -13 -23
=ongo	-14 -6 -3 28 -2
=onlin	-18 102 -21 -2 -1
=only	-8 16 3 -10 -5
=onsal	22 44 0 -7 -1
=opac	-6 -5 -8 -1 -1
=open	-104 0 -16 -34 -31
=operat	5 0 0 32 -2
=operation	-11 0 0 4 0
=operational	-6 -11 -1 36 -3
=operationalis	-3 -1 0 1 -2
=operator	-35 4 24 -5 -1
=ops	23 -4 51 -15 -8
=optimal	-21 -2 0 8 0
=option	0 -2 0 -1 -1
=or	-43 41 -6 -15 -7
=order	45 52 40 23 -8
=organ	-8 0 0 0 0
=other	47 -24 -4 -11 -6
=ought	-1 49 -3 0 0
=our	51 -67 20 -43 30
=out	20 -92 1 -25 17
=outag	-25 46 33 -6 -1
=outsid	-5 -1 0 11 0
=over	74 0 -22 -20 -35
=overheat	29 0 0 0 0
=overload	24 0 -3 -12 -2
=overnight	7 0 -7 -2 -2
=overwhelm	-10 0 12 0 0
=overwritten	16 0 0 -5 0
=owing	24 0 -3 0 0
=own	-5 -1 -6 -2 -2
=owner	-1 0 2 0 0
=paa	-10 -21 -7 -13 -5
=packag	-1 -1 0 0 -2
=packet	9 -2 -1 49 -1
=pacs	-28 -2 -1 -1 0
=pag	29 11 -43 -11 -17
=paid	-3 -15 21 0 -2
=paint	-31 -22 -1 -1 -1
=panel	23 -16 -15 -2 -3
=panic	-4 -1 -5 -11 18
=paper	-26 28 -9 6 -3
=parcel	-1 1 -7 13 -2
=parent	-13 -3 1 -2 -4
=park	-42 -9 23 -2 -3
=part	34 33 15 -1 -27
=partial	-4 -3 -1 11 -5
=partition	-35 0 -3 -2 0
=partner	-26 0 3 -4 -1
=party	-45 0 32 -2 -1
=pas	17 -36 -8 -1 0
=passenger	-20 -3 -29 2 25
=passport	-21 -5 -3 -1 0
=password	14 -1 12 -4 -7
=past	-26 -22 -8 -1 -3
=patch	43 38 -6 -14 -3
=path	-106 -4 -1 -1 -2
=patient	-14 -19 -7 -4 -8
=paus	0 -1 0 -3 -2
=pay	-47 -20 3 -26 7
=payment	34 34 -11 -5 10
=payout	0 2 -2 -2 0
=payrol	9 0 35 -3 -1
=pdf	-1 -2 0 -1 0
=pea	-29 -3 0 -1 -1
=peak	0 -42 0 0 0
=penalis	0 -3 -6 0 -1
=penalty	-1 -7 0 -2 0
=pend	-40 0 -1 3 0
=peopl	-25 -9 41 -5 -15
=per	-10 -2 -1 -3 0
=perfect	-1 -4 -1 -1 22
=performanc	32 1 -1 61 -5
=perhap	-2 -2 -1 -5 -10
=permanent	-2 25 0 0 0
=permit	26 48 5 -2 -1
=person	-6 -1 14 -4 -2
=pharmacy	15 26 -1 0 -1
=phon	-26 90 32 -20 12
=photo	17 -3 -13 -3 -10
=pick	-7 -9 -2 0 -2
=pictur	-18 72 -1 -1 -2
=piec	7 0 -2 0 0
=pier	-80 -4 -1 0 -1
=pig	-6 -2 -2 0 -2
=pil	-31 0 -1 -6 0
=pin	-11 -2 -3 -4 -2
=ping	72 0 -1 111 -1
=pip	-15 -2 19 -1 -1
=pipelin	-17 -3 -1 0 -1
=plac	30 -25 12 -1 -2
=plan	0 -3 2 -4 -15
=plant	-11 -13 -4 -10 -1
=platform	-62 -7 -11 39 -1
=play	-26 -7 -11 -5 -4
=player	-49 -5 37 0 0
=plc	6 -8 -4 0 0
=pleas	-56 -76 -20 8 -29
=plug	-46 -3 11 -2 -1
=plumber	-2 -7 -4 0 0
=pod	-31 -3 -1 -7 -1
=point	-4 30 2 17 -1
=pointer	-94 0 0 -1 0
=polic	-1 -4 -26 -1 -7
=policy	0 -1 0 -2 0
=pool	-57 -7 -2 -6 48
=population	-2 0 -5 11 0
=port	-1 -14 -5 -2 -1
=portal	103 12 -3 -9 -4
=porter	-5 0 4 0 0
=position	0 -8 3 0 0
=possibl	-4 -17 -7 -4 -9
=possibly	-1 -2 -1 -2 18
=post	-24 -28 5 -2 -2
=postcod	-2 -2 -1 -3 -3
=potentially	-2 0 -1 -4 -4
=pound	-13 -2 -10 -1 -1
=power	54 9 -36 -11 -20
=practic	-24 0 1 0 0
=precipitat	4 0 -1 -9 0
=pres	-11 -4 39 -2 -1
=present	-1 -3 -1 0 0
=pressur	6 3 -4 -4 -1
=prevent	3 0 -9 -8 0
=previous	-7 -2 7 0 -2
=pric	-88 -15 10 -8 -1
=primary	32 -1 -3 -1 -1
=print	-9 -11 -21 -6 -9
=printer	24 1 29 -2 -1
=prior	-2 7 0 9 0
=priority	-1 0 -6 1 -1
=privat	-17 0 -7 0 0
=priz	-3 0 -3 0 -1
=probably	0 24 0 -1 -2
=problem	2 5 42 -15 2
=proces	27 -3 -9 35 -2
=prod	-9 -2 -1 -5 -1
=production	-30 -9 6 0 -2
=program	112 -32 -42 -6 -5
=progres	1 -3 -1 -18 -3
=promis	0 10 0 -1 29
=propagat	29 0 0 -16 0
=proportion	-4 -3 -12 9 14
=provider	-16 -9 38 -7 -11
=provision	0 0 -5 37 -1
=proxy	40 -1 -15 -5 -3
=public	-3 18 -3 -1 0
=publish	-9 -4 11 -5 -8
=pul	-44 -3 17 -2 -1
=pump	32 -22 -1 -8 -2
=pupil	-7 -11 -45 -4 -2
=purchas	-1 0 0 22 -3
=push	-26 -10 2 -4 -1
=put	6 -22 -13 0 -4
=python	-10 -1 0 0 0
=qr	-2 0 0 0 0
=query	12 -1 0 62 -1
=question	-4 -2 -3 -2 -1
=queu	43 -44 -12 13 -7
=quiet	4 0 -4 -1 0
=quot	-2 0 0 0 0
=quota	46 0 -28 -2 -1
=rac	-9 -2 -8 -1 -8
=radar	-10 25 0 -18 0
=radiator	-2 1 0 -2 0
=radio	14 43 0 -2 -1
=radius	-10 0 0 14 0
=rain	-11 -53 -2 -1 -4
=rais	30 -3 -1 11 -2
=ran	157 -30 -13 -3 -7
=rang	0 -1 47 0 -1
=rat	-19 -3 -11 74 -5
=rather	0 -3 -1 0 0
=ray	0 5 0 -1 -1
=re	0 5 0 0 0
=reach	52 -22 -8 23 -3
=reachabl	-4 4 0 0 0
=read	69 -20 -9 -8 -4
=reader	14 12 32 -1 -7
=reading	9 0 0 5 0
=ready	-5 -99 -3 -1 -1
=real	0 0 0 -1 -2
=reason	10 -4 29 -1 -9
=rebalanc	24 0 -3 -3 -1
=reboot	25 -5 -13 -10 -8
=rebuild	-9 22 -1 -2 -6
=rebuilt	32 0 -5 0 0
=receipt	-8 0 -1 16 -1
=receiv	-8 -1 -5 6 -1
=recent	0 0 -3 0 0
=reception	-1 11 0 0 0
=receptionist	-1 0 9 0 -1
=reckon	0 24 0 0 0
=record	-3 -11 -49 -15 -9
=recorder	43 -2 -6 -1 -1
=recover	-2 11 0 0 0
=recovery	-36 58 -1 -4 12
=rectify	0 15 0 -16 -3
=red	28 0 -2 -1 0
=redeploy	11 -5 0 -8 -1
=redis	55 0 -1 -4 -2
=reduc	-3 -4 -2 -26 -8
=referenc	-1 0 0 -3 -1
=referral	3 8 -1 -1 0
=refresh	19 -1 -2 -1 -1
=refund	14 -14 -8 -8 -2
=refus	-15 -2 -3 -13 -1
=region	51 -8 -4 12 -2
=register	24 1 -11 -3 -1
=registry	3 0 -1 -4 0
=reindex	15 0 -3 -2 0
=reinstat	-4 34 0 -7 0
=reinstatement	0 17 0 -2 0
=reject	27 -1 7 -8 0
=relay	26 -17 -9 -15 -3
=releas	11 -5 -19 -6 -4
=relevant	-7 -1 0 2 -1
=reload	-1 0 -3 0 -1
=rely	0 0 -7 -5 -2
=remedial	-1 0 0 0 -2
=remediation	-9 -3 0 1 -2
=reminder	13 -3 3 0 -4
=renam	28 -4 -9 -3 0
=render	1 0 -2 -35 0
=renew	53 0 19 -13 -1
=reopen	-2 88 -1 -1 -1
=repair	-7 48 -7 -11 -3
=repeat	-3 -8 -1 -1 0
=replac	16 -8 0 -3 -3
=replacement	0 -33 -1 0 0
=replay	13 11 -2 -1 0
=replica	48 0 0 -7 -2
=replicat	21 0 0 0 0
=report	27 -6 -2 -4 -2
=reptil	-2 -1 0 0 0
=request	-14 -14 -1 35 -9
=reserv	-1 -2 -2 -2 0
=reservation	46 -1 -4 -3 -1
=reservoir	10 0 0 -3 0
=reset	22 0 -3 -26 -2
=resident	-9 0 11 0 0
=resilienc	-1 -1 0 14 -3
=resolution	-14 13 -2 29 -3
=resolv	28 9 -1 -9 -2
=resolved	-1 -6 -1 -1 0
=resourc	-18 0 -1 12 -1
=respect	0 0 0 2 0
=respond	-5 0 4 0 0
=respons	37 -1 -1 37 -3
=responsibility	-36 -1 72 -6 -4
=responsibl	-1 0 38 -1 -1
=rest	-41 -1 48 -2 0
=restart	-3 38 -13 -28 -3
=restor	44 2 -1 1 -1
=restoration	-3 15 0 -1 -1
=result	38 -8 -9 0 -3
=resum	-33 101 -2 -12 0
=retry	23 -1 -1 -12 -1
=return	38 72 -27 42 -4
=review	-11 0 1 -1 0
=rid	0 -2 0 0 0
=rider	16 0 -14 0 0
=right	-16 53 -19 -3 -7
=ring	-19 -47 -38 -5 -13
=rink	11 0 -1 -2 -2
=ris	21 0 -8 -1 0
=river	-1 -39 -6 -1 -1
=road	-63 -20 -1 -3 23
=roadwork	-5 -3 -3 -1 -1
=robot	25 -4 -4 -2 -3
=rogu	6 0 -20 0 0
=rol	57 -12 -24 -17 -3
=roof	-44 -1 -20 -4 0
=room	-3 -1 -17 5 -7
=root	4 -2 0 16 -1
=round	15 -37 -1 -9 0
=rout	-31 -3 -5 -27 -1
=router	46 -2 -3 -10 -2
=row	25 -17 -14 -1 -1
=rubbish	52 0 13 0 0
=ruin	0 -2 -5 -1 14
=rul	4 -1 19 -7 -1
=run	-1 21 -38 -18 -12
=rung	0 -2 24 0 0
=runner	-8 0 -26 0 -2
=rush	-1 33 -13 0 -1
=sack	-2 0 24 0 0
=saf	-2 -5 -1 -4 15
=sal	-41 90 -2 -18 -2
=sam	-6 -9 75 -1 -5
=sampl	8 -1 2 -2 -1
=sand	-3 -5 0 0 -1
=satellit	-27 0 7 0 0
=saturat	-7 0 -4 -3 -2
=saturday	-3 7 -3 -3 -1
=sav	36 -8 2 -5 38
=say	-38 57 -15 -5 18
=scal	-7 -1 -1 -9 46
=scan	23 -15 -2 -21 -3
=scanner	26 14 -3 -1 -1
=schedul	34 -2 -21 -1 -1
=scheduler	25 -4 0 -3 -1
=schem	-1 0 -23 0 0
=schema	-4 0 -1 -2 0
=school	-8 9 32 -9 -2
=scor	1 -22 -3 -1 -1
=screen	4 44 -5 -9 -4
=script	31 -7 -35 -6 -5
=se	-1 0 0 17 -7
=sea	-8 -11 -3 -1 -12
=seal	99 -2 -4 -1 -8
=search	34 -7 -12 -11 -8
=season	0 -10 0 0 0
=seat	17 -14 37 -5 -2
=second	34 32 -23 -6 -3
=secondary	6 -2 0 -5 0
=section	-4 23 -1 -2 -1
=security	57 -14 -32 -9 -2
=see	-15 11 -30 6 18
=seed	-27 -1 -2 0 0
=seem	20 0 -9 -3 -5
=seen	-6 -30 -19 -3 15
=sel	-6 -3 -1 0 0
=self	-20 -1 14 -1 -1
=seller	-4 -2 1 0 -1
=send	54 -14 -6 -3 -2
=sensor	87 -1 -2 -2 -1
=sent	-9 -30 30 -8 -10
=september	0 -11 -5 -1 0
=serv	13 -2 -8 -1 -3
=server	149 -12 -29 -9 -9
=servic	-43 38 -12 24 -16
=session	2 -5 -6 54 -2
=set	43 -16 25 -2 -3
=setting	5 -1 6 0 -1
=seven	-4 17 0 -4 -3
=several	1 -4 -2 -1 0
=shal	-1 6 0 -5 0
=shambl	0 -11 -1 -1 28
=shar	-27 -9 21 -2 0
=shard	3 -1 0 -3 0
=she	-9 0 -1 0 0
=shed	-102 0 0 0 0
=sheet	-18 0 5 0 0
=shel	-19 -14 -1 -1 -3
=shift	-1 -5 16 0 0
=ship	-15 0 5 -8 0
=sho	-2 -33 0 0 0
=shock	-1 1 -8 -1 10
=shop	29 -8 32 -5 -21
=shopper	-1 -30 1 -1 -1
=short	30 32 -3 -4 -2
=shorter	-1 -3 -6 0 0
=shortly	-1 39 -1 -1 -1
=should	-12 -2 8 -5 -16
=shouldn't	-4 22 0 -10 -1
=show	-29 -61 -49 -8 -21
=shown	-4 -4 -4 -2 -2
=shut	-24 -13 -9 -11 -16
=sid	-32 -13 -4 0 0
=sign	48 10 -12 -22 -15
=signal	-24 -4 -6 -2 -4
=sim	0 0 0 -7 0
=sinc	89 -30 2 -7 -8
=sing	0 -3 -3 0 -2
=singer	-39 -13 -3 -3 -1
=singl	0 0 -7 -3 43
=siren	1 -14 -2 0 -1
=sit	28 19 -24 -6 -5
=situation	-16 -1 0 6 13
=six	-3 56 -17 -4 -5
=sixty	0 0 -2 0 0
=skeleton	-4 0 -7 0 -4
=skip	-1 0 3 -2 0
=slight	0 0 -1 -2 -1
=slip	-3 0 0 0 0
=slippery	-12 0 -1 0 -3
=slot	-14 -4 50 -1 -1
=slow	-63 -11 18 26 -6
=slowly	-9 -2 0 0 -1
=smal	-1 0 -4 0 -9
=smart	-7 0 0 0 -1
=snow	-18 -37 -8 -3 -5
=so	-87 -24 -11 -11 8
=social	-5 -11 0 0 0
=society	-5 6 17 0 -1
=socket	-5 0 -1 -4 0
=softwar	80 -10 43 -4 -3
=solar	-45 0 0 0 0
=sold	-28 -14 69 -14 -6
=solution	-24 -2 -8 16 0
=som	-13 -47 -18 -11 -18
=somebody	45 -1 -2 -6 -2
=someon	-1 0 31 0 -1
=someth	21 -1 8 -3 -8
=sometim	-1 36 0 -1 0
=song	-4 0 -1 0 -1
=soon	-1 51 0 -2 -5
=sooner	0 -19 -3 -1 0
=sorry	-3 -12 -30 -7 -40
=sort	26 48 12 -1 -3
=sound	-7 3 -2 -1 -2
=soup	-6 -3 -7 -1 -1
=spac	41 11 0 -4 -2
=spam	20 0 -1 0 -5
=spar	5 20 -9 -1 -1
=speak	0 0 4 -1 0
=speaker	0 -1 -14 0 -1
=speed	-16 15 0 -5 -1
=spider	-2 0 -11 0 -1
=spin	-1 10 -2 0 0
=spoil	-18 0 -1 0 -1
=spooler	3 0 -1 -1 -1
=spot	1 10 0 0 0
=spring	-3 -32 -8 -1 -1
=squar	-27 -5 -3 0 -1
=sre	0 -1 -4 0 0
=stack	-18 -4 0 0 0
=staf	3 16 23 -5 -8
=stag	-5 -6 -7 -2 0
=stair	-5 0 -1 0 0
=stakeholder	0 -1 0 2 -1
=stal	3 -2 8 -6 -3
=stamp	-15 -4 -2 0 -1
=stand	-26 -16 -1 -1 -1
=standby	11 -14 -2 -1 -2
=standstil	0 0 4 0 9
=star	-2 -5 0 -2 83
=starboard	4 0 0 0 0
=start	61 -93 -23 47 16
=starter	-3 -2 32 -1 0
=stat	-9 -2 -10 37 13
=statement	-2 6 -10 -1 0
=station	-2 -11 -5 -2 3
=status	-17 -3 -2 -1 -8
=stay	-3 -12 -8 -4 -2
=steady	-18 0 -11 11 -1
=steam	-60 -3 0 0 0
=stem	-29 0 0 -4 0
=step	-12 -14 -7 3 0
=stil	-27 -48 -12 -10 -14
=stock	-22 -12 -1 -5 -5
=stol	-1 0 3 0 0
=ston	-3 0 0 -1 0
=stop	0 -40 -6 -10 71
=stor	38 0 -2 -8 -1
=storag	44 -13 -4 -19 -4
=storm	-5 -3 -3 -1 0
=story	10 -9 0 0 0
=stream	-34 -4 -5 -1 -3
=street	-8 14 -8 -3 -1
=strik	0 -55 -2 -1 -1
=string	-74 -2 -1 -1 0
=strong	-2 -6 -2 -1 -2
=stuck	66 -8 -6 -43 -4
=student	-3 -39 -8 -9 -5
=studio	-18 0 -2 0 0
=sub	-22 -2 -1 8 0
=subject	0 0 -2 0 0
=submission	-1 3 0 0 0
=submit	-6 -3 0 0 -1
=suboptimal	45 -1 -2 26 -2
=subscription	0 0 4 0 0
=subset	-2 0 -3 16 -1
=substation	9 0 0 -3 0
=suffer	23 0 -1 22 -3
=summer	31 -13 -22 -4 -1
=sun	-1 -11 0 0 -1
=sunday	-3 -23 -1 -12 -5
=supper	0 41 0 0 0
=supplier	-21 -16 12 -2 -15
=supply	-56 0 52 -1 -1
=support	0 -2 1 0 0
=supporter	0 0 -15 -3 -2
=sur	-1 -1 -1 0 -4
=surg	-2 -11 -1 0 0
=surgery	-1 -1 -34 0 0
=surpris	0 19 -1 0 -1
=swap	15 17 -1 -6 0
=swim	-20 -3 -5 -3 -1
=swimmer	-1 -1 -3 -1 -1
=switch	-6 3 -10 -14 -5
=sync	82 -8 -3 1 -6
=system	71 17 14 -7 9
=tabl	63 -27 -28 -11 -2
=tablet	22 23 -2 -2 -3
=tak	-6 -31 -40 -1 -47
=taken	33 -31 -1 2 -5
=talk	17 -10 -10 -6 -7
=tank	-15 -5 -1 0 -3
=tap	-37 59 2 -1 -3
=target	28 52 -2 -7 -7
=task	-15 0 0 -1 0
=tax	3 -2 -3 0 0
=taxi	-1 0 -9 0 0
=tea	0 8 0 0 0
=teacher	-4 -2 -3 -3 -2
=team	15 13 -19 2 -4
=teatim	0 4 -1 0 0
=technical	32 0 -4 -6 -1
=technician	-1 3 1 -1 0
=tel	-4 5 -5 -4 -9
=telemetry	40 -19 0 -23 -1
=telephon	-9 1 -2 -1 0
=television	-1 -2 0 -4 0
=temp	-3 0 15 0 0
=ten	-66 -30 -12 -18 -6
=tenant	-10 6 -1 23 -10
=tennis	-25 -3 0 0 0
=term	-6 0 0 0 0
=terminal	-15 0 0 0 0
=terminat	4 -3 -1 -5 0
=test	20 -17 14 -9 -6
=text	-2 -15 -4 -1 -2
=than	63 -4 -8 12 -5
=thank	-19 -1 27 -9 -3
=that	142 27 35 37 -39
=the	71 -4 64 -100 -18
=theatr	-4 -3 -7 0 4
=their	6 -17 18 -13 8
=them	7 -7 20 -2 -16
=themselv	3 0 -2 0 0
=then	-21 107 -2 -2 -1
=ther	10 45 -16 -5 -28
=they	-9 18 9 -5 -4
=thing	36 -21 -13 -1 -8
=think	2 42 6 -1 -11
=third	-47 -4 37 -2 0
=this	-76 20 10 4 71
=thos	-36 -4 39 -1 -1
=thousand	0 0 -2 0 -5
=thre	-9 -5 14 -3 -5
=thread	-35 -1 -3 -2 -1
=threshold	9 0 0 59 0
=throttl	3 0 -1 0 0
=through	0 -20 16 -2 -2
=throughput	49 0 0 43 -1
=throw	14 -1 -1 -7 -1
=thursday	-3 -10 -15 -4 -5
=tick	-2 7 0 0 0
=ticket	0 -14 47 11 -9
=tid	-3 -12 0 0 0
=tier	4 0 -2 -1 0
=tight	-3 1 0 -4 -1
=til	68 34 -6 -36 -16
=tim	40 58 16 15 -9
=timely	0 15 0 -16 -3
=timeout	40 0 -1 70 0
=timetabl	40 18 -9 -2 -2
=titl	-2 -1 -4 0 0
=tls	-7 -6 -18 -21 0
=to	-18 11 -19 -23 -27
=today	5 17 -26 -5 28
=token	60 -3 -14 -9 -6
=told	-1 -13 6 -7 -11
=tomorrow	-10 81 -3 -14 -9
=tonight	-8 51 -23 -9 -13
=too	37 -16 27 -3 -3
=took	32 -34 44 -1 -3
=tool	-70 -2 0 -10 -2
=top	21 74 -2 -5 -6
=torch	-2 0 0 0 -1
=total	-7 -9 -1 -1 58
=touch	-1 23 -1 -1 -1
=tour	-3 -2 -7 0 -1
=tourist	-6 0 31 -3 -5
=toward	-4 22 -2 0 -2
=tower	-70 -3 -1 0 -1
=town	-34 0 -3 -14 -4
=trac	5 0 0 -16 0
=track	57 -1 3 -4 -13
=traffic	89 -4 -31 -3 -3
=train	-64 5 0 -7 -5
=traine	-4 0 8 0 -1
=transaction	-11 0 -2 32 0
=transfer	-2 -4 -9 -1 -1
=travel	-1 0 -1 0 -3
=tray	-15 -3 -1 -1 -1
=tre	-26 -8 -21 -3 -4
=treatment	14 -1 0 0 0
=triag	-1 0 0 18 -1
=trial	0 -6 -10 0 0
=trip	15 -2 -3 -12 -1
=troubl	19 15 -4 -1 -13
=truly	-1 -5 -3 -1 13
=truncat	7 0 -1 -3 -1
=trunk	-8 -1 -1 0 -1
=trust	-7 -5 42 -9 -3
=truste	0 4 0 0 0
=try	14 -55 3 -6 -3
=tuesday	0 -21 -17 -3 -3
=turbin	0 0 0 -2 0
=turn	5 -33 36 -7 -4
=turnstil	10 -3 0 0 -1
=twelv	-16 -2 0 -1 0
=twenty	0 1 -1 -2 0
=twic	48 -36 12 -21 -11
=two	76 -3 -4 52 -21
=typ	14 -8 13 -4 -10
=unabl	5 -29 -1 8 -1
=unavailability	-14 0 0 10 -3
=unavailabl	-15 -15 -7 11 -3
=under	60 -24 -20 41 -3
=underly	2 0 0 7 0
=understudy	0 -32 -8 0 -1
=undertaken	-3 -1 -1 0 -1
=unhealthy	7 0 -1 0 -7
=union	0 -4 -1 0 0
=unit	11 0 -1 -7 0
=unknown	-1 -13 15 -1 0
=unplan	18 0 -1 9 0
=unplug	31 0 -2 -1 -1
=unreachabl	35 -3 -1 -10 -5
=until	24 -53 -18 -10 -11
=up	-29 -23 73 34 -13
=updat	17 23 0 16 -2
=update	-6 0 -2 0 0
=upgrad	70 -2 -3 -8 -1
=upload	-56 -3 10 -3 -2
=upon	7 0 0 22 0
=ups	48 -1 0 -8 -1
=upstair	-2 0 1 -2 0
=upstream	-29 0 6 -21 0
=urgent	-1 -8 -4 -1 -1
=us	-40 44 31 -14 7
=usabl	-1 26 0 0 0
=usag	26 0 0 -2 0
=use	-47 -27 -17 -15 -6
=used	-4 6 22 -1 0
=user	-6 11 11 -18 16
=using	-15 0 -4 -3 43
=usual	-34 -39 -7 -18 -10
=utc	-13 5 0 -4 0
=utterly	-8 -3 -4 0 11
=valid	1 0 -1 -3 -2
=validation	-29 0 -9 3 0
=valu	16 0 0 -1 -1
=valv	12 -3 0 0 0
=van	-13 -1 -1 0 -1
=variabl	-9 -1 -1 -4 -1
=vault	100 0 -2 -1 -8
=vegetabl	-2 0 0 -1 0
=vendor	-4 6 21 -7 -3
=version	31 -2 -5 -1 -5
=vertical	-7 -2 0 3 -1
=very	-4 -9 -12 -3 18
=vet	0 -15 0 0 0
=video	11 -1 -2 -2 -2
=view	-26 -3 -1 -1 -1
=viewer	-2 -6 0 0 -2
=villag	-19 -9 -4 -1 -4
=visit	-11 -36 -1 -4 -1
=visitor	16 -11 -25 -5 -3
=vlan	-10 -14 0 -1 0
=voic	-1 -5 -4 -11 -3
=volum	-18 -15 -1 27 -3
=volunteer	-10 -7 -6 -2 -2
=vot	20 -36 -6 -3 -3
=waf	-11 0 0 0 0
=wag	0 -7 0 0 0
=wait	6 -104 -1 3 -11
=wak	0 5 9 0 0
=wal	-5 -3 -6 0 0
=walk	-31 -1 -6 -2 -8
=want	0 0 2 0 0
=war	-4 -1 0 18 -1
=ward	-2 -2 -1 -1 -1
=warm	-69 27 -1 -4 -3
=warn	-9 -2 31 -1 -1
=warning	-1 -5 1 0 0
=was	40 -43 -23 -23 -32
=wash	2 -11 0 0 0
=watch	-15 3 -5 -2 -4
=water	-24 115 2 -9 -5
=wav	-5 0 -1 0 -1
=way	10 17 -14 -3 -13
=we	8 -60 -28 -3 5
=weak	-1 -1 22 -1 0
=wear	-20 -2 -3 -3 -5
=weather	-3 35 1 0 -1
=web	96 -2 -26 -3 -4
=websit	-2 42 -5 -2 20
=wednesday	-3 48 -1 -1 0
=week	-41 -3 21 -10 -10
=weekend	-3 51 -8 -1 -7
=weight	11 0 -3 0 0
=wel	1 135 -11 -2 -8
=welsh	-11 -1 -9 0 0
=went	-18 -12 5 -2 -1
=wer	5 -32 10 -8 -7
=west	1 -15 0 56 0
=wet	-21 -4 -5 -1 -4
=whal	-4 0 -1 0 -4
=what	-21 -17 -44 -18 -14
=whatever	0 19 0 0 -1
=wheelchair	-6 0 0 0 0
=when	5 16 -1 -15 -5
=wher	-36 -1 0 0 0
=whether	0 -14 0 -1 -1
=which	24 11 12 7 -2
=whil	19 -12 -3 -11 -3
=whit	-2 -2 -1 0 0
=who	-54 -11 52 -22 -8
=whoever	-5 -35 31 -1 -2
=whol	-2 -1 -3 -5 50
=why	15 0 22 -3 -2
=wi	10 7 -1 0 -1
=wil	-28 50 -95 -23 -23
=wild	38 -11 -10 -1 0
=win	-27 0 -3 0 -2
=wind	-25 12 -1 -1 0
=window	16 4 -5 -1 -1
=wing	24 0 -1 -1 0
=winner	-5 -3 -4 0 -2
=winter	-30 -30 -3 -7 -1
=wip	39 0 0 -7 0
=wir	-19 -10 34 -2 -3
=wireles	-22 0 -4 -1 0
=with	-89 3 6 -34 3
=withdrawn	1 0 -2 0 0
=within	-13 15 -3 -5 -3
=without	-13 -4 54 -5 -3
=won't	-20 23 -2 -1 -3
=wood	-4 24 0 0 -1
=wool	-24 0 -1 0 0
=word	-4 34 -4 -2 18
=work	-82 -6 14 7 -11
=workaround	-3 -7 0 6 -1
=worker	2 -16 38 -37 -1
=workflow	15 -5 0 1 -3
=worm	-44 0 -1 0 -1
=worry	-5 -7 -3 -1 10
=worst	-2 5 -4 -1 7
=would	11 22 62 -1 4
=writ	-3 -29 -4 9 -2
=written	-18 0 -5 -2 -1
=wrong	84 -28 5 -19 6
=wrongly	-5 -2 29 0 0
=www.example.org	-5 -2 0 -3 -1
=x	0 5 0 -1 -1
=yard	-2 0 -3 0 -1
=year	31 -95 -9 -5 -11
=yesterday	14 -11 -10 -2 -1
=yet	-4 -80 3 -3 -21
=york	0 -1 -2 0 0
=you	-33 -29 -5 -27 -44
=your	-43 -44 -33 -31 -20
=yourself	-1 0 -2 0 -1
=zon	78 -17 -7 -10 -3
=zoo	-32 -6 0 0 -1
A	-127 -63 212 -49 -76
A .	-21 -8 11 -13 -6
A 9	-15 -1 -1 0 0
A >	-12 -10 -6 31 -31
A A	4 -3 67 -6 -4
A D	-14 -21 -5 -11 -6
A E	-44 106 -28 -4 -5
A F	-15 -9 11 -9 -20
A H	53 15 -3 -11 -8
A M	-1 0 -10 -6 0
A N	4 26 53 -6 -4
A O	-4 0 -6 5 0
A P	-19 -1 10 -1 -1
A Q	-38 -3 5 4 -1
A R	14 -29 36 8 -1
A S	24 138 -23 -3 -1
A T	-21 -10 72 -4 -11
A W	-64 -12 87 -25 -14
A X	-1 -4 3 0 -9
A a	0 -10 -8 0 0
A after	9 -1 -13 0 0
A again	-1 22 38 -4 -2
A and	-2 -4 -14 -2 -15
A as	0 13 -1 0 0
A at	-1 16 -1 -1 0
A because	1 -2 19 -1 0
A by	30 -10 0 0 0
A can	-3 -26 -16 -4 -7
A does	-14 -7 51 -4 -3
A for	21 0 -12 0 0
A has	-12 -11 -17 6 -17
A if	0 0 -2 -3 0
A in	-4 -2 -11 -1 -1
A is	19 -3 -17 19 35
A may	3 -22 -23 2 -11
A not	-32 -4 26 -2 -7
A of	-13 -1 12 -4 9
A on	-6 -12 29 -1 -2
A our	-1 -1 16 0 -5
A the	7 -29 31 -1 18
A they	-10 -5 -19 -15 -2
A to	39 -14 -5 -2 -1
A was	12 -1 -8 -1 -1
A we	-1 0 4 0 0
A will	-2 -71 -59 1 21
A with	0 -4 5 -1 0
A would	-1 -7 -30 -7 -1
A you	0 -19 -9 -1 0
A&F	-49 5 72 16 10
A&W	-104 -50 131 -32 -32
A, nobody	-8 -38 116 -11 -9
A…#	24 -10 -9 -1 -1
A…9	86 -29 -29 -4 -5
A…:	-2 24 -3 0 0
A…A	7 8 10 -10 -19
A…D	-13 44 56 -28 -24
A…E	-73 16 38 -32 -29
A…F	-64 -14 65 -21 -20
A…H	-8 -12 46 -21 0
A…M	19 -6 -52 7 -1
A…N	-6 -8 17 -7 -32
A…O	4 -4 -15 -16 -1
A…P	-12 -3 24 -7 -17
A…Q	-11 -17 -14 34 -7
A…R	0 53 45 30 31
A…S	-9 18 26 3 -12
A…T	16 36 15 -21 -18
A…W	-75 -40 107 -9 -17
A…X	-6 -47 -9 -5 7
A…^	4 -4 -12 -1 0
A…after	9 1 -12 0 0
A…again	-14 -29 9 -10 -8
A…as	-1 0 -16 -7 -1
A…because	10 -2 23 -11 -2
A…has	-74 -5 29 -6 -20
A…if	0 22 -11 -3 0
A…is	30 37 -25 24 15
A…it	-43 -12 30 -3 -9
A…may	-9 -21 -22 -3 -12
A…not	-40 -38 86 -14 4
A…our	-47 9 45 0 -25
A…some	-24 -9 22 -19 -3
A…was	11 -5 14 -7 -3
A…we	-4 -2 22 0 -8
A…will	-5 -45 -69 -3 19
A…would	-13 -31 1 -13 -2
A…you	-2 -20 21 -3 -9
A…your	-24 -10 31 -11 7
D	16 -88 -120 -48 -82
D #	-25 -5 -1 -1 -1
D .	8 19 10 -10 -26
D 9	75 -30 -11 -11 -3
D >	26 -83 6 63 12
D A	-118 -8 54 -6 -4
D D	66 -28 -56 -31 -32
D E	-63 -38 1 19 -20
D F	113 29 -96 21 -25
D H	-50 -25 -5 -7 -11
D M	33 -18 -13 -23 -5
D N	49 5 -18 -12 -15
D O	-37 -7 -1 -10 -1
D P	-13 3 29 -8 -6
D Q	14 -11 -10 -35 -7
D R	-21 26 -15 38 -13
D S	-29 -3 2 0 -1
D T	35 -69 -18 -4 80
D W	18 -12 -66 -24 -5
D X	11 14 11 22 -11
D a	-80 10 13 -8 -2
D after	-9 -3 -1 0 0
D again	-30 14 3 -1 -2
D and	-39 -23 2 -8 -4
D as	7 4 -1 -1 -1
D at	1 -63 -3 22 -5
D be	1 -2 -1 0 0
D because	-13 0 -17 18 0
D but	-15 -1 0 0 0
D by	-59 62 32 -3 -3
D can	-47 -18 -8 -6 27
D does	40 -5 13 -2 -2
D for	-32 8 -10 -15 -5
D has	35 -15 17 -28 -9
D if	-7 0 0 0 0
D in	29 38 -18 -5 -11
D is	2 7 -20 -28 -49
D it	-6 -1 2 -2 0
D may	-3 -17 -5 10 -14
D not	32 -4 19 -2 -4
D of	-164 -7 -38 -13 4
D on	43 -1 -6 -5 -9
D please	-1 -2 0 0 0
D so	-11 -26 -3 -4 -1
D the	115 -11 -21 -9 17
D they	6 -1 8 0 -1
D to	26 33 -50 -4 -9
D was	20 -15 8 -17 -6
D will	18 34 -1 -5 -3
D with	-13 -11 -6 8 -4
D would	-25 -41 -7 -7 -1
D you	0 12 0 -3 0
D your	-27 -1 22 -4 -2
D&F	29 -27 6 -15 -3
D&O	-98 29 -24 68 -5
D&Q	50 20 35 0 -32
D&R	50 39 -23 -15 -18
D, nobody	85 -44 -77 -17 -42
D…#	-38 -9 -9 -9 -2
D…9	-30 3 10 -47 4
D…:	15 49 -1 -7 -1
D…A	14 -17 -57 21 -8
D…D	141 -51 -73 -77 -40
D…E	13 4 20 5 -13
D…F	108 -28 8 46 -30
D…H	14 -50 58 -27 -45
D…M	-13 -14 -39 -60 -15
D…N	46 -14 -43 -42 21
D…O	33 -9 -6 17 -2
D…P	66 3 -29 2 -24
D…Q	-13 -5 -16 -18 -10
D…R	23 5 -31 4 -27
D…S	43 2 5 -9 -6
D…T	-25 77 10 -36 28
D…W	43 -27 -37 -6 13
D…X	-10 -14 37 -4 -5
D…^	5 -1 0 51 0
D…after	-22 -10 -6 -8 -1
D…again	-58 127 8 10 -6
D…as	-23 -6 -5 -12 -3
D…because	-16 -9 13 30 -2
D…has	63 -33 64 -23 -18
D…if	21 -1 -9 -9 -1
D…is	-45 -55 -6 -14 -51
D…it	32 -41 15 -2 -7
D…may	7 5 -8 2 6
D…not	97 -61 21 -18 0
D…our	-12 -9 -17 -11 -16
D…some	-24 0 -1 -2 -1
D…was	20 -13 -21 -21 -12
D…we	29 -16 0 -8 -1
D…will	-3 46 -2 7 -6
D…would	-35 -15 55 -2 -3
D…you	-13 18 -8 -6 -3
D…your	30 -12 31 -8 -8
E	-69 17 -50 -23 -26
E .	-7 -10 12 -19 -9
E 9	0 -21 -4 -3 -1
E >	-2 -13 -14 -6 6
E A	-1 28 -11 -6 -1
E D	6 -5 -33 -6 -8
E E	-44 -14 -38 2 15
E F	44 -6 -13 12 32
E H	-19 -33 29 7 -12
E M	30 8 -2 -10 -3
E N	-3 10 -13 -8 4
E O	51 -2 -4 46 -1
E P	8 -22 13 -1 23
E Q	-49 -6 -13 13 -10
E R	0 -62 47 -18 13
E S	-7 4 17 -3 -1
E T	26 -3 -5 -19 -32
E W	-4 16 -14 -7 19
E X	-10 -31 -6 -2 29
E a	-16 -87 50 -19 -13
E after	13 -4 -1 11 -1
E again	-3 -31 -1 -5 25
E and	-2 15 -2 -1 -7
E as	-1 18 -1 -1 -1
E at	-12 -29 -4 -9 -5
E be	0 31 0 -2 -1
E but	-1 0 6 0 -8
E by	-10 -8 -4 -10 -11
E does	-1 -1 0 0 -9
E for	-10 87 -11 -5 -3
E has	-3 -3 0 -6 -2
E if	-1 -9 4 0 -2
E in	-8 -15 -20 13 -21
E is	-37 0 8 -11 5
E it	-13 70 -8 -3 5
E my	33 0 3 0 0
E not	-17 45 -11 -1 -4
E of	-13 19 7 0 -7
E on	-6 9 -5 -6 -6
E our	-21 25 -24 -6 -18
E so	26 -2 -12 -14 -6
E some	24 -5 -2 -1 -2
E the	-9 26 -25 7 -25
E they	6 -2 0 0 -1
E to	38 -14 -19 -9 16
E was	19 -2 16 -7 -1
E which	4 -7 17 -1 6
E will	0 50 0 0 -1
E with	-40 -65 18 -15 15
E would	0 5 -1 0 0
E you	-6 7 -4 -3 -4
E your	5 -18 -8 -7 -10
E&R&T	16 -49 3 34 -26
E&T	-40 18 -21 37 -8
E&again&T	-10 19 -7 -7 -11
E, nobody	19 113 19 -43 -53
E…#	0 -14 -4 9 -1
E…9	-40 -15 -18 -22 -7
E…:	-30 30 -5 -19 -9
E…A	25 2 24 -10 -20
E…D	-75 -44 26 -6 5
E…E	1 32 -20 -36 15
E…F	-19 -22 15 0 59
E…H	-29 18 40 -4 -40
E…M	13 7 22 -6 -4
E…N	30 45 19 17 -12
E…O	-4 -9 -9 7 -5
E…P	8 -34 1 4 -15
E…Q	-52 -24 19 33 -8
E…R	-46 33 55 -12 -5
E…S	-1 10 9 7 -6
E…T	22 15 -47 -38 -10
E…W	22 -5 -30 10 12
E…X	20 -75 -24 -11 8
E…^	-3 -11 -5 -1 -2
E…after	16 75 0 9 -7
E…again	-7 18 -11 -9 11
E…as	-12 3 -3 -6 -2
E…because	22 -31 -13 2 -6
E…has	41 28 -17 -2 -25
E…if	-1 -8 -12 -3 -6
E…is	65 22 23 -7 18
E…it	9 5 -46 -12 -10
E…may	-5 25 -4 14 -8
E…not	-55 11 15 2 -7
E…our	49 23 -4 2 -39
E…some	17 -22 -14 -4 -10
E…was	16 -3 36 2 -3
E…we	-5 -19 14 9 -13
E…will	-7 79 -4 -4 17
E…would	-1 -17 12 -1 -4
E…you	1 -16 12 -10 11
E…your	16 -41 -20 -13 11
F	10 -83 2 14 -37
F #	10 -1 -1 -7 -1
F .	-33 1 -34 68 5
F 9	-4 0 30 -8 0
F >	49 -51 -79 -56 34
F A	-5 0 -11 36 -1
F D	-68 -3 14 -45 -5
F E	-47 -14 28 76 -9
F F	-19 -8 -7 36 -6
F H	-16 6 9 14 -8
F M	18 0 31 14 -1
F N	48 -3 21 -3 -14
F O	5 0 0 28 -2
F P	0 0 5 0 0
F Q	0 20 -7 23 -3
F R	1 6 -12 -3 -1
F S	-3 0 1 -3 -1
F T	23 -12 20 8 -1
F W	10 -2 -1 -3 0
F X	17 -3 6 -5 1
F a	37 -1 -28 -3 0
F after	-19 13 0 -9 -4
F again	-1 -26 14 11 -1
F and	15 -1 2 -1 8
F as	48 -2 -4 -2 -1
F at	11 -1 20 -9 -2
F because	26 -3 19 30 -1
F but	35 0 0 -3 -2
F by	-40 24 44 -4 -1
F for	-25 12 -2 13 -4
F has	8 -3 -12 16 4
F if	8 0 -4 -1 0
F in	54 -36 -23 8 -12
F is	-21 24 23 -1 -5
F it	-26 -2 44 -1 -2
F may	-2 -1 0 -1 0
F my	42 -6 -16 -17 -6
F of	-29 -13 17 -19 26
F on	19 -6 9 0 -4
F our	7 0 -32 -2 -3
F so	-19 -1 -2 -4 -2
F some	-13 0 0 0 0
F the	16 -8 15 -26 -19
F to	42 -11 12 -18 -9
F was	3 0 4 -2 0
F which	-2 0 12 -3 -1
F will	-4 45 -3 -1 -2
F with	19 -1 -3 -3 -2
F would	0 33 -3 -1 -1
F your	17 -2 -13 -2 -5
F, nobody	78 -56 -25 49 -4
F…#	-11 -1 -2 -21 -3
F…9	40 26 23 -20 -6
F…:	-7 44 -1 -1 -4
F…A	9 -17 -4 26 1
F…D	73 -20 8 -25 18
F…E	6 12 3 16 -14
F…F	68 -11 10 8 -16
F…H	-7 0 36 28 4
F…M	15 12 19 -6 -6
F…N	61 -7 -8 -10 -17
F…O	16 -1 -2 -5 -4
F…P	20 -1 -9 7 -1
F…Q	20 18 -1 -18 8
F…R	-11 14 18 -19 2
F…S	10 -4 2 5 -2
F…T	59 40 3 -17 -22
F…W	-37 -5 10 -14 0
F…X	8 -8 2 -7 -11
F…^	7 0 -2 45 -1
F…after	5 9 -6 3 -4
F…again	-10 -12 18 7 -3
F…as	-13 -10 -4 -7 -2
F…because	6 -9 16 33 -3
F…has	-57 5 -60 15 11
F…if	13 -6 -7 -2 -1
F…is	-43 -21 26 -13 -16
F…it	-27 -11 30 -4 0
F…may	19 -1 0 -3 0
F…not	-41 36 12 -1 -3
F…our	-14 -10 -4 -11 -11
F…some	-28 -3 -6 2 -2
F…was	51 -2 -11 8 -1
F…we	21 -1 -1 -10 1
F…will	11 46 -7 -2 -3
F…would	0 33 -3 -1 -1
F…you	-6 -3 -1 -2 0
F…your	-1 1 0 -8 2
H	-66 -63 -65 -59 -66
H #	28 -2 -6 -9 -2
H .	28 -6 6 26 -11
H 9	-46 23 -4 -14 -6
H >	-42 -44 -75 -13 -34
H A	14 26 60 -7 -14
H D	-42 12 10 -36 41
H E	12 32 15 -15 23
H F	76 -5 -30 -15 7
H H	-1 45 -32 -18 -21
H M	-13 -6 -4 -15 31
H N	35 -22 17 -10 -12
H O	-21 -1 -1 24 34
H P	26 24 -19 -3 -9
H Q	-36 24 -2 14 -4
H R	-32 81 29 1 -5
H S	-4 -4 9 0 -1
H T	27 -53 35 -17 -24
H W	-8 -1 -18 -3 -3
H X	-13 23 35 -1 -6
H ^	2 0 -4 0 0
H a	53 -5 -14 -2 -3
H after	0 -2 0 -1 0
H again	-6 19 -6 -3 -3
H and	18 -25 -6 -1 -3
H as	6 -8 -6 -5 -1
H at	-40 1 -35 -4 -18
H be	29 -2 0 0 -1
H but	11 -3 0 -2 0
H by	-15 87 -9 -4 -4
H can	-3 16 -20 -1 -2
H does	3 -3 -14 -1 -9
H for	-11 -33 -8 -1 17
H has	0 -11 -62 0 -16
H if	-1 -3 -3 0 -1
H in	-13 0 8 13 -8
H is	-91 -79 -48 -8 -69
H it	-19 -25 4 -1 -1
H may	-27 10 -4 -7 30
H not	-10 -7 -6 -1 -8
H of	-12 -21 14 11 5
H on	19 26 -19 -3 -5
H our	15 0 -12 0 -3
H so	-18 -17 -3 -3 -1
H the	-43 -38 17 4 -8
H they	-6 -2 12 0 0
H to	-12 -13 17 -2 -2
H was	4 -1 1 6 -3
H we	0 23 -1 0 0
H which	-2 -1 0 0 0
H will	-7 -29 -2 -8 -6
H with	-18 -2 1 -1 -1
H would	-7 -79 42 -2 -1
H you	-1 -4 7 0 0
H your	-2 1 -1 -1 -1
H&D	-7 42 42 3 -6
H&M	5 -9 17 20 15
H, nobody	32 -91 0 -5 -4
H…#	39 -10 -10 -12 -4
H…9	-35 29 -4 -25 -17
H…:	-16 -56 -5 -4 -3
H…A	17 42 21 -11 1
H…D	109 -20 -56 -16 20
H…E	1 -60 -24 -9 -38
H…F	-3 -20 -6 -1 -30
H…H	-18 20 -13 -42 -86
H…M	11 -9 40 -29 27
H…N	-39 -68 24 -23 -38
H…O	35 -4 -3 61 -4
H…P	42 -20 -16 4 -18
H…Q	-4 3 11 4 -8
H…R	71 -30 -37 -3 -12
H…S	16 12 3 -12 -6
H…T	-18 -10 1 -36 -4
H…W	72 -16 46 -14 -13
H…X	-1 34 9 5 7
H…^	2 -5 -7 0 -2
H…after	-11 15 -1 -3 -1
H…again	-16 137 -16 -2 -10
H…as	-5 -18 0 -10 -3
H…because	4 0 -12 -2 -3
H…has	41 -3 12 -10 -30
H…if	-13 10 -5 -1 -2
H…is	-35 61 -18 -32 -77
H…it	30 -22 19 -5 -9
H…may	-37 -22 -4 -9 19
H…not	-21 -33 -57 -11 9
H…our	18 11 62 -2 8
H…some	12 -9 4 -4 -2
H…was	25 -6 -31 -3 -6
H…we	-4 38 -2 0 -2
H…will	-17 -33 -9 -12 -8
H…would	-14 -87 29 -7 -2
H…you	-22 -30 -10 -3 -3
H…your	-7 1 -9 -5 -11
M	134 -84 -90 -20 -72
M #	-33 -13 0 -5 -1
M .	-12 -6 -13 -1 -16
M 9	29 -26 0 -1 0
M >	49 -20 12 10 -18
M A	-27 7 7 -1 -1
M D	33 -12 -11 28 -3
M E	75 -17 -21 -4 -8
M F	54 -10 -43 -49 -10
M H	-46 12 -7 43 -1
M M	-26 -1 -3 46 -3
M N	61 -10 -48 42 -2
M O	-109 -1 -3 23 -1
M P	36 -3 -2 -2 -3
M Q	-20 -1 -2 31 -11
M R	9 15 -4 -40 -4
M S	7 0 -1 -1 0
M T	-27 5 -2 -5 35
M W	58 -11 -24 20 -2
M X	26 -3 -2 -1 -4
M a	-45 43 14 -12 -1
M again	-1 5 0 -11 0
M and	-7 -8 -1 -1 -1
M as	-6 -1 0 -5 0
M at	24 -3 -1 -16 -1
M be	-55 0 0 0 0
M by	18 -22 -3 -2 0
M does	10 -3 -1 0 -1
M for	61 -2 -2 -1 0
M has	-13 0 -7 -12 -3
M in	45 2 -1 -9 -1
M is	77 -7 13 30 -15
M may	-72 -11 -3 3 -1
M not	3 -5 -3 -3 -1
M of	-27 -3 -9 -9 -6
M on	60 -1 -3 -32 -1
M so	-49 -3 -2 -11 0
M the	-14 -2 37 -6 -2
M to	-28 -2 2 -1 0
M was	19 0 -6 -4 0
M will	-6 0 0 -1 0
M with	1 -4 -3 11 -1
M would	-7 3 -1 -1 0
M&F	18 -16 -42 -9 -35
M&R	41 -11 -17 9 -14
M, nobody	84 -31 -34 -23 -32
M…#	-31 -15 0 -4 -1
M…9	-44 36 -6 -21 -1
M…:	-4 13 -2 -3 0
M…A	57 10 -21 -10 -2
M…D	-1 -13 -15 27 -7
M…E	57 -12 -7 -25 -11
M…F	41 -23 -57 15 -28
M…H	16 3 4 -11 -4
M…M	47 -21 -19 -18 -6
M…N	-16 -13 -29 29 -9
M…O	-31 -2 -5 5 -1
M…P	31 -4 -12 -2 -4
M…Q	1 4 -12 -44 -3
M…R	51 27 5 -14 -8
M…S	6 0 -1 2 0
M…T	56 8 -9 63 32
M…W	40 -18 1 4 -3
M…X	-52 -2 16 -10 -16
M…^	-11 -7 -1 -8 0
M…after	-9 17 -1 0 0
M…again	13 -17 -4 3 -1
M…as	-28 -8 -6 -15 -1
M…because	-26 -1 -9 -5 0
M…has	-12 0 -3 -22 -4
M…if	-48 -1 -1 -1 0
M…is	-7 -7 29 -46 -37
M…it	34 -1 -6 -11 -1
M…may	-41 -18 -4 -14 -3
M…not	16 -13 -12 -3 -5
M…our	-21 0 8 6 -2
M…some	-8 0 4 -1 0
M…was	22 -1 -13 -12 -1
M…we	0 0 -1 -3 0
M…will	-7 0 0 -1 0
M…would	-9 -6 -1 -1 0
M…you	-18 -2 -2 -4 0
M…your	-34 -8 -3 -4 -1
N	-24 -68 -83 -91 -92
N #	0 -1 0 -6 -1
N .	-87 4 17 -8 39
N 9	-1 -19 -2 -2 0
N >	19 18 15 -20 -52
N A	-14 4 11 -1 3
N D	44 41 -21 -18 -7
N E	22 0 -17 3 -5
N F	32 -1 -30 6 -6
N H	96 -21 -20 -9 -8
N M	-1 -4 -3 -27 -3
N N	-7 -20 -46 -10 -11
N O	-2 -3 0 28 -3
N P	-3 2 -6 -1 6
N Q	20 28 -2 27 -2
N R	-34 84 11 43 -4
N S	12 0 -4 -1 -1
N T	-19 -31 9 16 -10
N W	13 -2 -51 -3 -3
N X	-8 -2 -3 -2 24
N a	-42 -52 -21 -13 -3
N again	-7 36 -12 -10 -6
N and	8 36 17 0 19
N as	-5 13 6 -1 -3
N at	-30 -55 13 5 -13
N because	21 0 -7 -5 -2
N but	12 0 -1 0 0
N by	-1 -7 -21 -8 -5
N can	0 12 -5 0 0
N for	16 -16 -9 19 -9
N has	-6 -1 -6 -7 -7
N if	3 21 9 0 0
N in	-4 9 -3 -3 13
N is	15 -44 -9 -1 -7
N it	-12 -7 -5 -3 -2
N may	-8 -4 -1 -1 -1
N of	28 -43 38 -1 -3
N on	21 39 19 20 -4
N our	0 6 -6 -1 -1
N so	73 -14 -7 24 -10
N some	-1 -8 -7 -3 -1
N the	-8 -1 -2 1 65
N to	-27 9 -4 27 -8
N was	22 -1 -1 0 0
N will	-2 -29 -4 1 -1
N with	-4 -27 0 -1 -1
N would	0 -11 -1 0 0
N you	-1 -37 -4 -1 -4
N your	9 17 -1 -8 -8
N&D	15 -3 -19 11 -25
N&M	63 -43 -16 8 -18
N…#	6 -7 -6 -8 -3
N…9	-31 30 -12 -11 -8
N…:	-25 -47 -1 -8 -2
N…A	9 5 -13 12 0
N…D	20 16 -27 28 -24
N…E	-3 -39 11 -20 7
N…F	48 -28 -18 -1 -28
N…H	21 6 -29 -3 3
N…M	70 -12 7 42 -5
N…N	-21 -57 -18 -19 -18
N…O	-11 -9 -5 34 -3
N…P	-3 -2 -9 -2 -3
N…Q	-29 -31 -22 44 -3
N…R	-8 27 -44 -9 -12
N…S	8 -23 -10 -10 -4
N…T	-23 -4 -28 4 10
N…W	23 -14 -21 -7 16
N…X	15 -2 -7 -4 2
N…^	8 -1 -5 -2 -1
N…after	-8 -29 16 -1 -2
N…again	-11 93 15 12 14
N…as	2 5 2 -3 -3
N…because	35 -7 -4 -8 -5
N…has	53 -2 -9 -9 -12
N…if	3 18 3 0 -1
N…is	-11 50 -19 18 -22
N…it	-18 12 19 -6 -11
N…may	-8 2 15 -4 17
N…not	10 -12 27 -5 -8
N…our	33 1 19 6 -8
N…some	2 -17 -8 -3 -1
N…was	-19 -6 8 -6 -1
N…we	-2 -14 -5 0 0
N…will	9 -24 -10 -7 -2
N…would	0 -2 13 -1 -2
N…you	-23 -13 7 -5 -7
N…your	34 27 11 10 -11
O	-28 -42 -77 242 -44
O #	72 -2 -1 41 -2
O .	17 -16 -9 -7 -6
O >	-47 -33 -22 112 -19
O A	-31 0 6 -10 0
O D	-18 -1 -1 -15 0
O F	-24 -1 -1 0 -1
O H	-1 0 0 7 -1
O M	28 0 -1 -30 -1
O N	-11 -1 -8 60 -2
O O	15 -5 -2 56 -5
O Q	-33 -7 -6 37 -9
O R	-8 22 0 0 -1
O T	7 -3 -2 -1 0
O W	-13 0 -6 37 -2
O X	7 14 -2 -19 -3
O a	-14 0 -1 16 0
O and	28 0 0 -15 0
O as	-9 -5 0 -10 0
O at	-9 -1 0 24 -1
O by	-3 0 -1 -10 0
O for	0 0 0 4 0
O has	-5 -12 -3 -8 -9
O in	-8 -20 0 13 -1
O is	-8 -3 -4 50 -8
O of	-8 16 -1 28 -3
O the	-18 -7 -1 65 -2
O to	11 -1 -1 -3 -1
O will	0 -11 0 3 0
O with	21 -1 -8 1 -1
O, nobody	5 -32 -33 89 -50
O…#	67 -2 -1 33 -2
O…9	18 -5 -9 -11 0
O…A	-11 -1 -6 19 -1
O…D	-1 15 -4 -27 -1
O…E	-6 3 -1 30 -1
O…F	-10 -2 -17 5 -5
O…H	2 -5 -9 17 -2
O…M	49 -2 -11 -22 -5
O…N	-33 -3 -1 23 0
O…O	-30 -19 -7 100 -15
O…P	-8 -2 0 5 0
O…Q	-44 -11 -11 51 -11
O…R	-24 18 -5 11 -1
O…T	15 7 -11 65 -2
O…W	8 -1 -9 29 -2
O…X	0 13 0 -1 -2
O…as	-10 -5 0 -5 -1
O…has	-11 -12 -4 0 -10
O…is	-18 13 -4 -9 -9
O…may	0 17 0 -2 0
O…our	24 0 -1 13 0
O…some	-5 0 0 -14 -1
O…will	0 -11 0 3 0
P	-42 -119 6 -53 12
P .	81 -3 -16 7 -9
P >	-42 -21 -14 -14 -24
P A	0 -1 -2 -1 0
P D	16 -1 -11 1 -3
P E	16 -4 14 -3 -12
P F	-13 -1 33 -5 -19
P H	21 0 -18 0 -1
P M	-8 0 13 0 -1
P N	-16 -21 77 -1 11
P P	2 -5 18 -2 5
P Q	-5 0 -1 12 -2
P R	10 0 -11 0 0
P S	-6 -1 -8 17 -1
P T	-21 -7 22 -1 -12
P W	-41 -1 -11 -2 -12
P X	1 -6 8 -2 -5
P again	9 4 -3 0 -1
P and	-1 -1 -4 0 31
P at	-3 -2 10 -1 -7
P be	-4 -2 -1 0 -3
P by	-22 0 24 -1 -1
P can	-2 -26 -7 -4 32
P for	-1 -5 -13 -1 -4
P has	3 -4 -17 -2 23
P in	2 6 28 -4 -9
P is	-2 -1 -5 -10 5
P may	7 -1 14 0 -5
P not	-9 0 -3 -1 -2
P of	-13 0 -8 0 38
P on	-14 -2 -13 -1 -4
P so	0 -6 0 0 0
P the	-9 -3 -2 -1 -7
P they	-13 -2 10 -6 -4
P to	15 0 -14 -1 -6
P was	-12 0 -14 -1 -6
P will	-2 -4 -3 -6 1
P with	0 -1 -2 0 0
P would	-2 -2 -13 -2 -1
P you	-1 -1 -2 -2 -2
P&D	1 6 33 31 -3
P&M	9 -5 11 -9 -14
P…9	-3 -2 -2 -3 -2
P…A	19 -2 -22 -12 -13
P…D	-4 -5 18 32 -18
P…E	2 -12 -15 -15 25
P…F	-31 -4 36 -5 56
P…H	-6 2 -31 -21 -14
P…M	-37 0 24 -2 -2
P…N	33 -40 32 -12 -4
P…O	-6 -1 -4 9 -2
P…P	-2 -6 31 -3 24
P…Q	-44 -2 11 16 -4
P…R	-7 -13 28 21 -8
P…S	-13 -2 -26 8 -4
P…T	-44 -24 20 -2 -31
P…W	-60 -1 58 -4 -5
P…X	-17 -5 -15 -3 -4
P…after	1 -18 -1 0 -3
P…again	8 -23 8 -2 -8
P…as	0 -1 -4 -5 -1
P…because	-2 -7 -4 -3 -9
P…has	5 -27 -10 1 17
P…if	5 -1 -7 -1 -1
P…is	45 -2 -12 2 -4
P…it	27 -8 -5 -1 -11
P…may	6 -1 9 -2 -6
P…not	-18 -3 7 -2 -8
P…our	-2 -2 21 -3 11
P…some	2 0 -5 -2 0
P…was	-20 -1 -26 -3 -6
P…we	0 0 3 0 0
P…will	-6 -2 -16 -8 -2
P…would	-3 -4 1 -3 -5
P…you	-1 -5 -16 -3 -6
P…your	-7 -17 -21 -5 -7
Q	-14 -38 -49 85 -43
Q .	-20 -3 -5 8 -3
Q >	-16 -33 -3 61 -5
Q A	-9 -1 -1 26 0
Q D	3 -3 2 -24 -9
Q E	8 0 -1 -5 -2
Q F	-20 0 25 13 -2
Q H	-37 -2 18 -11 0
Q M	-12 0 -5 3 0
Q N	-17 -3 10 29 -1
Q O	-21 -7 -4 -1 -10
Q P	0 0 -11 -1 2
Q Q	-39 -11 -8 78 -14
Q R	-33 -13 -8 6 -1
Q T	-1 6 -1 -5 -1
Q W	-23 0 25 14 -1
Q a	6 -19 2 80 -4
Q again	0 22 0 0 0
Q and	-11 -8 -2 36 -1
Q as	-1 -3 -5 -10 -1
Q at	-4 0 -1 -1 -1
Q because	-2 0 -1 0 0
Q by	-11 10 5 4 -1
Q for	-2 0 -2 1 0
Q has	-7 -2 -5 35 -3
Q in	-12 0 0 -14 -1
Q is	-14 -14 -3 40 -6
Q of	18 -2 -12 -3 -8
Q on	6 -3 -8 -11 -2
Q the	14 -8 -4 -32 -6
Q to	20 -8 9 -7 -5
Q was	38 -5 -5 8 0
Q which	-3 -1 -47 -13 16
Q with	12 -1 0 -9 -4
Q your	-1 0 -1 -10 7
Q, nobody	-55 -61 -37 69 -18
Q…9	10 9 -1 -12 -4
Q…A	-22 -3 6 59 -2
Q…D	-20 -15 2 29 -5
Q…E	40 -11 -5 25 14
Q…F	-7 -1 -7 42 -10
Q…H	-29 -5 9 35 -7
Q…M	-12 0 -7 23 -3
Q…N	-9 -21 -2 44 -2
Q…O	-32 -14 -11 37 -18
Q…P	-1 -2 -12 10 0
Q…Q	-47 -18 -11 94 -26
Q…R	-28 -34 -11 67 -4
Q…S	9 -5 -9 1 -2
Q…T	10 4 -1 0 -3
Q…W	2 -1 -16 -1 -5
Q…X	-1 -7 -3 26 -8
Q…^	0 0 0 -10 -1
Q…after	37 -4 -1 12 0
Q…again	-1 12 -3 -4 -1
Q…as	24 -3 -5 -15 -2
Q…because	6 -3 -23 25 -3
Q…has	9 -6 -5 66 -5
Q…is	-14 -13 -16 46 4
Q…it	0 -17 -21 -1 0
Q…may	10 -14 0 -6 0
Q…not	35 -7 -4 -3 -2
Q…our	58 -7 9 17 -6
Q…some	-3 -4 -3 -8 0
Q…was	34 -5 -8 -6 -2
Q…we	1 0 0 9 0
Q…will	16 -10 0 -2 -1
Q…would	3 -1 -10 -4 0
Q…you	0 -5 -2 -2 -1
Q…your	-3 -1 -2 13 6
R	-37 26 -27 -23 -56
R .	77 -49 -4 -1 -3
R 9	32 -11 0 -10 0
R >	-31 -28 -18 -25 -18
R A	-3 -18 -7 -2 0
R D	-141 -9 10 -9 -2
R E	-19 46 -12 -14 -12
R F	-16 -12 -31 57 15
R H	-16 9 -4 -4 -2
R M	1 -8 0 -18 0
R N	30 -32 -21 -3 -1
R O	7 1 0 -5 0
R P	-4 -3 7 3 -3
R Q	-4 12 -6 36 -3
R R	62 -55 9 -15 -8
R T	-54 16 0 -18 -13
R W	1 -14 -4 -6 0
R X	10 -24 20 -5 29
R a	-16 -20 22 18 -2
R after	-1 33 0 0 0
R again	-8 -43 -6 -8 -6
R and	10 -12 -2 -1 20
R as	-12 -42 -2 -4 -10
R at	-10 91 -4 -5 -4
R because	-37 8 -3 -2 -1
R but	-1 -1 0 -2 0
R by	37 16 -23 -20 -10
R for	-11 27 -1 -1 -1
R has	-8 -2 -7 12 -1
R if	3 3 0 -1 23
R in	-59 96 -28 -29 -8
R is	-44 43 30 -16 -11
R it	-11 -35 -17 -3 -3
R may	0 0 -3 -2 0
R not	0 3 0 0 0
R of	83 33 -7 17 25
R on	-16 -26 -13 -12 -6
R our	48 7 -2 -8 -2
R so	2 25 -4 -1 -2
R the	-25 -18 61 -16 -17
R to	3 19 -16 24 -4
R which	-6 -2 -1 -3 0
R will	-1 33 0 -4 -1
R with	-7 17 5 -2 -3
R would	0 5 0 0 0
R your	24 -31 -6 -3 -3
R&T	1 0 26 -39 -33
R, nobody	38 86 -92 4 -38
R…#	-26 -13 -1 -6 -1
R…9	-2 -28 -10 -29 -8
R…:	-16 43 -7 -13 -5
R…A	88 -18 -28 22 14
R…D	-47 0 20 16 4
R…E	32 41 1 -11 28
R…F	-6 13 0 76 10
R…H	56 24 -22 17 -7
R…M	-13 -29 -18 -17 -6
R…N	27 -16 33 -7 -7
R…O	3 -1 -2 16 -4
R…P	9 -20 -3 2 12
R…Q	2 2 -19 40 -4
R…R	-23 64 -23 -32 -27
R…S	-4 -30 -16 -7 23
R…T	-50 72 -38 -54 -17
R…W	1 2 -2 -15 -2
R…X	-28 36 6 -5 37
R…^	-4 -4 0 0 0
R…after	-1 69 -1 -1 0
R…again	-12 -42 -20 -5 -8
R…as	-13 -44 -3 -4 -10
R…because	-54 15 -10 -6 -3
R…has	49 -19 -15 22 -3
R…if	4 -11 -2 -2 23
R…is	-29 31 27 -15 -22
R…it	40 -59 -37 -10 -11
R…may	20 9 -3 -6 -1
R…not	16 -5 11 -3 -10
R…our	2 -3 2 -9 -3
R…some	-2 -8 0 0 0
R…was	-18 -2 4 -3 0
R…we	-5 -27 7 13 23
R…will	-3 33 -2 9 -5
R…would	-4 12 7 0 0
R…you	-11 -4 -7 -1 -1
R…your	27 6 -11 -3 23
S	-62 -34 -69 7 -61
S .	-25 1 -4 25 -2
S 9	0 -2 -1 -1 -8
S >	-19 1 3 -25 -15
S A	13 -1 4 -6 -2
S D	47 -2 -4 11 -2
S E	-6 -25 -1 -3 -2
S F	-2 -6 -1 -3 -1
S H	11 -7 -11 -3 -1
S M	32 -1 0 0 0
S N	20 -4 -4 -5 -1
S R	7 -1 -2 0 0
S S	-2 -1 -3 -1 -1
S T	10 -36 -6 -5 -3
S W	-1 -1 -1 -2 0
S X	-1 -5 0 -2 -1
S a	9 36 -4 -2 0
S again	0 -12 -16 0 0
S and	-3 3 16 0 0
S as	0 9 0 0 0
S at	3 -34 -7 -2 -2
S by	-26 -15 -11 -2 -1
S can	0 -1 -5 -2 0
S does	-6 -4 9 0 0
S for	13 0 -5 -6 -7
S if	-1 -12 0 0 -2
S in	-1 -7 -15 -6 -1
S is	-22 -1 -4 -18 -9
S may	-2 -1 0 -1 0
S not	11 0 0 -2 18
S of	-3 0 -1 24 -1
S on	-1 -1 3 -1 0
S our	-5 -6 -6 -6 -13
S so	0 -7 -1 -1 23
S the	39 -8 18 10 -2
S to	4 -4 -3 -11 -2
S was	-2 0 -3 -5 0
S which	0 -12 0 -5 -7
S will	0 1 0 7 0
S with	-6 0 -10 -1 0
S would	0 27 0 -1 0
S you	0 -12 -4 -1 -1
S your	0 -1 -2 -1 0
S, nobody	10 -53 -20 5 -18
S…9	-11 -36 -2 -4 -8
S…:	-1 -6 0 -1 -1
S…A	19 -6 -10 -9 -3
S…D	42 18 -8 46 -2
S…E	-19 -14 -13 14 28
S…F	-16 -12 -7 26 -10
S…H	17 -17 -2 -5 -7
S…M	51 -2 -3 5 0
S…N	13 -16 -12 -11 -5
S…O	-7 0 -3 4 0
S…P	-4 -4 2 9 -2
S…Q	-15 -3 9 4 14
S…R	82 13 5 17 -3
S…S	-7 -7 -7 -13 -4
S…T	-14 -14 -13 -6 -9
S…W	-32 -3 -25 -9 -1
S…X	-4 1 9 -6 -16
S…^	-5 -1 0 -1 0
S…after	0 -15 0 -4 -1
S…again	0 -21 -22 -4 -1
S…as	-4 9 -1 -2 0
S…because	20 0 9 6 -1
S…has	-6 -3 -4 -1 -8
S…if	-1 -17 -3 -4 -10
S…is	42 -5 -8 8 -3
S…it	-2 -4 -19 -4 -3
S…may	-5 0 -3 9 0
S…not	-5 -8 2 -5 16
S…our	-16 -8 -20 -6 -12
S…was	-35 -4 -5 -9 -1
S…will	-1 -16 0 4 -2
S…would	0 27 0 -1 0
S…you	-2 -13 -10 -3 -2
S…your	-1 -2 -6 -5 -11
T	-68 26 -13 -72 -72
T .	-19 -8 19 35 -9
T 9	-23 2 28 70 -2
T >	-93 12 -81 -29 25
T A	7 6 3 -38 15
T D	52 35 4 -27 30
T E	49 41 21 -10 -7
T F	-4 -14 -10 0 -1
T H	8 19 38 -13 -16
T M	48 -2 -4 -2 0
T N	46 -14 -15 48 -9
T O	30 -1 -4 -14 0
T P	-11 7 16 -2 -3
T Q	-4 -13 -2 -8 -1
T R	14 21 7 -14 -7
T S	-8 -5 -4 -1 -5
T T	-19 1 -2 -29 -19
T W	25 50 -34 -3 -8
T X	4 24 38 -3 -3
T ^	-1 -1 -8 -1 0
T a	-14 23 -10 -5 -6
T after	-1 -45 -1 -2 0
T again	-11 38 -29 -4 -3
T and	-34 68 -11 -6 -7
T as	-22 -24 -12 -3 -7
T at	-24 -15 -29 -8 -9
T be	0 14 -1 0 0
T because	-26 -2 5 0 -1
T but	0 -10 0 0 -1
T by	1 -50 -19 -4 -1
T can	0 -6 0 0 0
T for	-1 -29 -12 -3 -13
T has	-15 -13 -12 -5 -5
T if	1 14 0 -1 -1
T in	14 -41 13 14 -1
T is	-14 -40 0 31 23
T it	16 -24 14 -3 -1
T may	-2 -4 0 0 0
T my	16 -1 8 0 -1
T of	56 -26 -10 -11 20
T on	-19 -37 -14 -7 -10
T our	-3 11 64 -3 -3
T so	-41 56 9 -4 -42
T the	3 -15 1 -7 -7
T to	-31 4 4 3 20
T was	-6 -1 17 -2 0
T we	0 -11 0 7 -1
T will	-2 -158 -5 -4 -2
T with	-5 7 -6 -1 -1
T would	-1 3 -5 -1 -1
T you	28 57 23 0 -1
T your	-1 0 8 0 -1
T, nobody	-2 60 -56 -31 20
T…#	-5 -1 -2 -3 -1
T…9	-12 -163 14 44 -10
T…:	-10 -116 -8 -8 -6
T…A	46 -17 -10 -46 6
T…D	-8 64 67 6 36
T…E	18 -15 3 -55 -18
T…F	42 -27 77 -4 18
T…H	17 3 -20 -7 15
T…M	33 -3 -6 36 -2
T…N	12 105 43 27 -16
T…O	27 -2 0 -42 -1
T…P	29 -7 22 4 -15
T…Q	20 -24 -9 -51 38
T…R	12 -55 8 -17 15
T…S	-16 -36 -5 4 -6
T…T	-31 -4 12 48 -52
T…W	24 23 30 -5 -12
T…X	4 28 2 -3 -17
T…^	8 -14 -9 -3 0
T…after	23 -51 -2 -4 -1
T…again	-12 -34 -32 -7 -5
T…as	-30 7 -19 -3 -7
T…because	-5 -8 14 1 -3
T…has	81 -8 -18 -2 -14
T…if	-12 -15 -1 -1 -2
T…is	-33 -7 -6 -2 1
T…it	12 37 29 -6 -8
T…may	-8 -6 15 -14 -3
T…not	8 -39 1 -4 20
T…our	-8 16 26 -5 12
T…some	0 -3 -1 -18 0
T…was	37 17 8 -2 -1
T…we	-4 15 -2 5 -14
T…will	-7 -59 -9 -11 -10
T…would	-4 -8 13 -2 -1
T…you	19 16 -4 -1 -7
T…your	2 -6 14 -5 -2
W	49 -37 95 -25 -70
W .	-8 -2 -1 14 -3
W 9	1 -1 4 0 0
W >	-12 16 25 -25 -13
W A	7 -4 -9 -2 -1
W D	1 -9 -12 -6 -1
W E	-10 -9 30 4 -4
W F	-1 -1 9 6 -2
W H	-21 42 -20 -2 -1
W M	-14 -1 -4 -7 0
W N	21 14 23 -1 -1
W P	9 -1 -11 -1 -1
W Q	10 0 -10 18 0
W R	-21 -10 -25 -5 -1
W S	-32 0 6 -1 0
W T	28 -7 34 37 -2
W W	-25 -2 50 -1 -1
W X	0 0 -10 -1 -3
W a	17 -1 -32 -1 -1
W again	21 -4 -17 -11 -1
W and	-7 -12 -9 -1 -3
W as	34 0 12 -4 0
W at	10 -9 1 -2 -4
W because	48 -8 -3 -8 -1
W but	3 0 -1 -2 0
W by	-14 -15 29 -4 26
W for	-22 13 39 -1 -1
W has	-3 0 -1 -1 -1
W if	0 0 -4 0 0
W in	23 -1 23 -6 -3
W it	-2 -3 54 -1 -1
W my	-15 0 1 0 0
W of	-2 27 27 -1 -8
W on	-28 0 -3 -4 0
W our	37 -4 -12 -2 -3
W please	-2 0 -1 -1 -5
W so	-4 0 0 0 0
W the	-79 -32 17 -4 -7
W to	-7 -1 16 12 -1
W was	-2 0 1 0 0
W your	0 0 4 -1 -1
W, nobody	-49 20 46 -44 -13
W…#	-37 -5 -7 -3 -1
W…9	29 -3 -8 -4 0
W…A	-33 -10 41 -7 -2
W…D	-47 -24 55 16 -9
W…E	-11 -17 -27 -4 -6
W…F	-10 9 -1 -2 -5
W…H	-40 17 4 4 -6
W…M	-24 -1 -12 -4 -1
W…N	-27 13 53 50 -4
W…O	22 -5 0 -3 0
W…P	-6 -1 28 0 -2
W…Q	2 0 -1 17 -1
W…R	4 1 6 -11 25
W…S	2 -2 9 -3 0
W…T	-19 -14 12 35 24
W…W	-32 2 88 -6 -3
W…X	-15 -3 -18 -1 -7
W…after	0 9 -1 0 0
W…again	21 -11 -58 -11 -2
W…as	35 0 12 -4 0
W…because	29 -8 15 8 -2
W…has	9 14 3 -10 -1
W…if	0 0 -4 0 0
W…is	3 -2 -14 16 -3
W…it	12 -18 37 -2 -3
W…may	-1 -2 0 0 0
W…not	-20 0 -3 0 -1
W…our	-29 -7 37 -4 -12
W…some	7 0 -11 11 -1
W…was	-22 -2 -4 -1 0
W…we	0 0 7 -1 0
W…will	0 17 0 0 -1
W…your	-18 0 16 -1 -2
X	-28 81 47 -35 92
X .	-14 -17 1 -5 4
X >	-29 -3 -5 -32 42
X A	-2 -3 38 -3 -20
X D	1 5 -1 -2 -8
X E	-2 -19 -10 -11 39
X F	-37 -1 14 -2 51
X H	23 -6 -5 -2 -24
X N	-12 -29 0 -3 35
X P	13 -1 -3 -2 7
X Q	-2 -5 -1 0 11
X R	-25 61 4 -4 42
X S	5 -1 -4 -1 -11
X T	-3 -70 -7 -9 54
X W	-9 -11 10 -2 23
X X	-17 -35 -20 -9 106
X a	46 -3 43 4 -21
X again	0 -51 0 0 -1
X and	-9 -5 -18 -1 12
X as	-2 0 0 0 -1
X at	-4 -17 -43 -2 73
X because	2 0 0 -1 -3
X but	0 -2 9 0 -7
X by	0 -3 -1 22 -3
X for	-3 -23 -5 -1 58
X has	-5 0 -2 -4 -4
X in	-10 -9 -8 -6 -2
X is	-21 15 -1 25 12
X it	-2 16 -5 0 11
X of	-17 31 -1 -1 -30
X on	-1 0 -12 0 3
X our	-2 -4 -1 -1 21
X so	0 -1 -1 -1 5
X the	-6 -32 -16 -6 -9
X to	-11 0 11 -1 11
X will	0 42 -1 -7 -7
X with	-6 -1 23 -2 16
X would	0 23 0 0 -1
X, nobody	-74 -23 -33 -6 88
X…9	-2 -49 -9 -4 -11
X…:	0 0 0 0 -2
X…A	-13 -24 40 -5 18
X…D	5 22 -32 -2 53
X…E	41 -14 15 34 -1
X…F	-10 -3 0 6 27
X…H	1 11 -30 17 18
X…M	12 -1 19 0 -12
X…N	-19 14 -10 -8 40
X…O	-4 1 0 13 -8
X…P	14 -5 -9 -4 68
X…Q	-5 0 -3 -10 36
X…R	9 50 -3 -11 53
X…S	-6 -9 2 -3 9
X…T	-17 -14 41 -15 39
X…W	-9 -14 -24 8 30
X…X	-53 -20 -23 -20 159
X…after	0 14 0 -2 -3
X…again	0 -78 0 -2 -6
X…as	-6 -1 -3 -1 -13
X…because	-1 -3 -2 -1 -6
X…has	-28 -1 -4 -9 -1
X…if	-2 24 -6 -1 20
X…is	20 6 -10 16 43
X…it	13 6 -12 -1 -3
X…may	-3 0 -1 -6 3
X…not	-2 -2 -2 -1 -16
X…our	2 -21 -35 -8 68
X…some	-5 0 1 8 -7
X…was	-10 15 -22 -2 -12
X…we	-3 -5 -1 -2 19
X…will	-1 53 -1 -7 -5
X…would	0 13 7 -1 -2
X…you	-6 -1 -3 -2 -24
X…your	0 -5 -7 -4 -2
^	2 -41 -7 -29 -33
^ 9	19 14 -10 -5 -6
^ >	-12 -1 -1 -6 -1
^ A	13 -2 -9 0 -1
^ D	-11 -20 -10 -2 -1
^ F	-32 -3 -6 -5 -4
^ H	9 0 0 41 -2
^ M	-4 -2 0 -1 0
^ N	-54 -5 -6 -4 -2
^ Q	-4 0 0 -14 0
^ S	-3 -2 -4 -13 -2
^ and	-11 -12 -5 -32 -10
^ has	18 -2 -4 -1 0
^ is	23 -2 -4 -18 -6
^ was	37 0 -5 0 -1
^ will	-2 -7 -2 -1 -1
^, nobody	50 -21 8 -15 -31
^…#	-2 0 0 -23 -1
^…9	28 10 -10 -6 -7
^…A	-1 -2 -11 -1 -1
^…D	55 -20 -2 -3 -5
^…E	-30 -23 -15 -5 -2
^…F	41 -4 -11 -16 -10
^…H	-8 -1 -3 50 -1
^…M	-26 -2 -1 -2 0
^…N	-7 -13 -8 -3 -2
^…O	-5 0 0 -24 -1
^…Q	-3 0 -1 -11 -2
^…R	-17 -6 -5 0 9
^…S	-4 -2 -1 -17 -3
^…T	15 28 -2 -1 -4
^…W	-22 -8 43 -2 -1
^…^	-11 -10 -11 -21 -8
^…has	20 -2 -4 -1 0
^…is	17 -6 -10 -44 -9
^…it	-1 -4 47 -1 -1
^…not	-3 0 -8 0 -1
^…some	-5 0 0 -8 0
^…was	37 0 -5 0 -1
^…will	-2 -7 -2 -1 -1
^…you	0 -4 0 -1 -1
a	7 -14 -8 -37 -20
a .	31 -13 26 -3 -44
a >	-45 -5 -38 -4 10
a A	-25 -50 21 -19 -1
a D	25 -9 -70 14 -40
a E	84 -7 38 -15 -5
a F	28 -43 41 8 18
a H	-85 -89 -18 3 -16
a M	21 -6 -1 -11 -22
a N	-12 -33 1 -31 17
a O	-30 3 -13 14 -17
a P	-88 3 112 -4 -14
a Q	-9 -32 34 16 -14
a R	-38 48 1 36 -7
a S	1 -20 -13 -10 -1
a T	-29 56 -9 -25 -15
a W	-31 12 37 25 -4
a X	-25 16 -12 -12 63
a ^	32 -4 -7 -12 -1
a at	-2 -3 -1 -1 -2
a be	0 39 0 0 0
a because	-1 24 0 0 0
a has	-7 5 0 0 0
a in	-11 -4 -1 -8 -1
a is	-4 0 0 -3 -1
a of	61 -11 38 0 -11
a the	16 7 -5 -3 -1
a to	-2 0 0 -1 10
after	21 48 -26 -11 -14
after 9	-22 -25 0 -2 0
after :	-6 28 -1 -1 -4
after E	-1 11 0 -1 0
after H	0 15 -2 0 -2
after R	0 5 0 0 0
after T	18 20 -3 -3 -5
after a	13 -9 -5 -2 0
after it	0 -3 2 -1 0
after the	16 27 -38 -5 -2
after we	0 -1 0 -7 0
after&D	-6 25 -7 -14 -4
after&F	-6 5 13 1 -6
after&M	6 17 -1 -5 0
after, nobody	-20 11 -36 -2 -3
after…9	-22 -25 -8 -2 0
after…:	-6 28 -1 -1 -4
after…A	0 0 -27 0 0
after…D	17 -3 -1 -6 -3
after…E	-4 14 0 0 0
after…F	-1 -3 19 -1 -2
after…H	-2 35 -6 0 0
after…M	16 -1 0 -5 0
after…N	11 1 0 -1 0
after…Q	4 -1 -1 -9 0
after…R	0 -26 -3 -3 -1
after…S	15 38 -1 -1 0
after…T	-11 27 -37 -2 -6
after…W	-4 9 -29 0 0
after…again	0 19 -21 -1 0
after…is	0 21 0 -1 -1
after…it	-1 -4 21 -1 -1
after…not	15 0 -1 -1 0
after…our	24 -3 -1 -1 0
after…we	0 -4 0 -7 0
after…will	0 9 0 -1 0
after…would	4 -1 1 0 0
after…your	0 20 0 -2 -3
again	-23 109 -21 -36 -30
again >	-27 -136 28 -11 5
again A	0 24 0 0 0
again D	0 24 0 0 0
again H	25 -6 -4 0 0
again R	-10 16 0 0 -1
again T	-4 22 -1 -5 -6
again W	0 -22 1 0 0
again after	-5 43 -3 -1 -3
again and	0 -9 -1 0 -3
again at	-3 78 -4 -3 -4
again by	-4 15 -3 -3 -8
again for	-5 26 -4 0 -3
again if	0 -13 0 0 0
again in	-7 29 -9 -6 -3
again on	-3 -35 0 -1 -1
again so	0 15 0 0 0
again the	34 46 -16 -1 -2
again to	-13 -27 -3 -1 -1
again we	0 -3 0 0 0
again&T	-13 48 -48 -17 -26
again, nobody	-34 -20 -13 -29 -29
again…9	-11 29 -2 -4 -3
again…:	-2 8 -1 -3 -2
again…A	-1 27 -1 0 0
again…D	22 28 -3 -1 -1
again…E	21 42 -23 -1 -1
again…F	3 -7 0 -2 0
again…H	23 34 -6 0 -1
again…N	-1 -2 0 0 -3
again…P	0 1 -3 0 -1
again…R	3 -5 -5 -2 -1
again…S	-1 28 0 0 0
again…T	4 52 -16 -9 -20
again…W	-4 13 -1 0 -3
again…X	0 -1 0 0 -3
again…after	-5 -15 -3 -1 -3
again…again	0 17 0 -1 0
again…has	0 -4 0 0 0
again…if	-1 24 0 0 0
again…is	-3 12 0 0 -3
again…it	0 -5 0 0 0
again…may	0 14 -1 0 0
again…not	-1 12 0 0 -3
again…our	9 -11 -3 0 -3
again…we	-1 4 0 -1 0
again…will	0 12 0 -1 0
again…you	0 -8 0 -1 0
again…your	-2 -14 0 0 -1
alarm	-11 -29 -16 -14 69
alarm+audience	0 -22 -2 -1 18
alarm+effect	0 -1 -2 -1 0
alarm+trouble	-2 0 -7 -1 15
allowed	165 -14 -39 2 -16
allowed+audience	-24 -9 -9 -3 -5
allowed+blames_last	1 -1 6 -2 -1
allowed+blames_next	1 0 -5 0 0
allowed+effect	-3 11 -10 -2 -8
allowed+future	-7 22 -5 -2 0
allowed+mended	-1 -9 0 0 0
allowed+modal	-7 5 -2 -2 -3
allowed+seeming	0 -3 0 0 0
allowed+technical	-16 24 -1 -1 -1
allowed+telling	-1 -5 -2 -1 -5
allowed+trouble	-5 -12 -1 -8 -5
allowed+when	-1 21 0 0 -1
and	-55 50 -40 -53 6
and .	24 55 -4 8 -4
and 9	-7 -5 0 -2 -1
and :	-6 -1 0 0 -1
and A	0 0 -6 -1 0
and D	-40 -15 -1 -13 -1
and E	-1 -20 -14 -1 0
and F	-4 -2 20 -5 -2
and H	-5 65 -2 -4 -2
and M	-11 -7 0 -1 0
and N	-8 -16 -5 -12 -2
and O	29 -3 0 -15 0
and P	13 -2 -6 0 60
and Q	2 -3 0 17 -1
and R	7 -39 -11 -3 -1
and S	-3 -5 0 0 0
and T	1 27 4 -1 -1
and W	9 0 24 -6 0
and X	-4 -12 -9 -1 58
and ^	-11 -13 -1 -21 -7
and a	-14 -22 -10 -2 -4
and be	0 3 -1 0 0
and does	0 0 10 0 -1
and in	-15 -2 0 -1 0
and is	-4 -10 -2 -2 -5
and it	0 26 -5 -2 0
and not	2 0 0 0 0
and our	-9 0 0 0 0
and so	-5 26 6 -1 -1
and some	-13 -7 0 0 -1
and the	40 39 -16 22 -18
and they	-7 0 -2 0 0
and we	-5 -13 -3 -3 -20
and which	4 0 0 0 0
and will	-2 -24 0 0 -3
and you	-1 5 -3 0 -1
and your	-12 12 15 0 0
as	26 -8 -25 -45 -30
as .	0 -3 -5 -7 0
as 9	16 -1 -1 -1 -1
as D	-20 -7 0 0 0
as E	-6 11 -6 -1 -1
as H	-20 -5 0 0 0
as R	-64 3 -4 -14 -9
as T	28 10 0 -5 -3
as X	0 8 0 0 0
as ^	-4 -15 -1 -2 0
as a	18 -3 3 -5 -2
as at	-8 8 -1 -1 -1
as if	-2 0 0 0 -1
as it	-8 10 -4 0 -3
as my	7 0 0 0 0
as our	7 0 7 -1 -4
as the	65 -6 -7 -9 -5
as they	-1 0 -3 0 0
as we	-2 33 0 0 -1
as&D	8 -7 -10 -15 -4
as&F	36 -10 -7 -17 -3
as&M	-1 -11 -9 -21 -1
as, nobody	-22 0 -9 -31 -12
as…9	23 -7 -2 -6 -1
as…A	6 3 7 0 0
as…D	39 -12 -4 -3 -1
as…E	1 6 0 -3 -6
as…F	48 0 -3 -11 -1
as…H	31 2 -5 -5 -1
as…M	27 -3 -3 -6 0
as…N	15 0 -1 -2 -1
as…O	23 -1 -2 -8 -1
as…P	-5 -4 -6 0 0
as…Q	13 -2 -6 -1 0
as…R	-64 18 2 -14 -1
as…S	-4 0 -2 0 -3
as…T	41 25 -2 -4 -4
as…W	3 -1 -2 0 -1
as…^	-4 -15 -1 -2 0
as…as	-2 32 0 -1 -2
as…has	28 0 -9 -2 0
as…if	-2 0 0 0 -1
as…is	15 -10 -3 -1 -5
as…it	-3 0 -10 -1 -4
as…not	10 -1 7 0 -1
as…our	1 0 19 -1 -4
as…was	3 20 -2 -2 -1
as…we	-2 18 0 0 -1
as…your	13 0 0 0 0
at	-51 22 -72 -23 -28
at .	-5 6 -1 16 -3
at 9	-32 16 -40 -17 -12
at :	5 -38 -9 -13 -9
at >	-13 7 1 -3 -15
at A	0 6 10 0 -5
at E	16 -28 -5 9 0
at F	-1 0 26 -1 -2
at H	-8 41 -3 -3 -1
at M	-18 0 0 -13 -2
at N	-8 1 0 13 0
at Q	5 0 0 -2 0
at R	5 7 12 -2 -1
at T	-1 9 -13 0 -15
at W	0 0 26 -1 -2
at a	-5 -29 -24 -4 16
at after	-1 1 21 0 -1
at and	25 0 -15 0 0
at in	-1 -3 0 0 0
at it	39 0 -9 -1 -4
at our	-30 -9 19 -1 -1
at so	0 -16 -1 0 -1
at the	-26 17 -32 12 14
at with	0 12 0 0 0
at you	-9 4 -3 -4 0
at your	-2 -10 0 -3 0
audience	-103 -101 -33 -42 -34
audience+avoid	-2 0 -4 17 -1
audience+blame	0 0 12 0 0
audience+blames_last	18 -7 39 -2 -1
audience+blames_next	56 0 -2 -1 -1
audience+cause	17 0 0 0 0
audience+doubt	0 0 0 -1 22
audience+effect	-9 36 -32 -28 7
audience+future	-2 17 -33 1 3
audience+mended	-5 12 -11 -1 -3
audience+modal	15 22 -23 6 42
audience+others	0 0 -7 0 0
audience+over	0 -24 0 0 -5
audience+passive	-3 0 -2 8 0
audience+person	40 4 -10 -4 -2
audience+seeming	-4 4 -8 0 19
audience+technical	-4 -6 4 6 -1
audience+telling	13 -16 -23 -2 -17
audience+trouble	-47 -2 60 21 10
audience+trying	9 -6 5 19 -2
audience+when	-5 -19 -10 -4 10
audience+wrongdoing	12 -1 10 -1 -3
avoid	-9 -18 -14 69 -15
avoid+effect	-14 -6 -3 43 -2
avoid+future	15 9 0 -5 -1
avoid+modal	-1 0 0 5 0
avoid+passive	-2 -1 -2 -28 -1
avoid+telling	-5 0 -1 -2 0
avoid+trouble	-15 -3 -7 25 -3
be	0 -11 -51 -4 -28
be .	31 45 -16 -15 37
be A	-1 -4 -3 -6 -5
be D	-3 -4 -5 -7 -9
be E	6 -30 1 43 25
be F	-13 2 -6 -11 -13
be H	-51 -48 -14 3 -13
be M	9 1 0 -1 0
be N	51 -21 9 -20 -15
be O	5 -6 -2 18 -5
be P	-2 -1 -11 -6 37
be Q	-44 42 -6 36 -12
be R	0 71 -13 -50 -13
be S	1 0 -6 24 -2
be T	-6 -39 -27 9 -14
be W	35 -6 -16 -3 -4
be X	-3 20 -5 54 -6
be a	-7 -27 -2 -3 16
be again	-1 -3 0 -1 0
be as	0 28 -1 0 -1
be at	27 -8 0 0 -1
be can	5 54 -1 7 -1
be does	-3 36 -1 0 -3
be in	35 32 18 -5 -12
be it	0 43 0 0 -1
be not	0 -2 9 -1 -1
be on	-1 7 -2 -1 -1
be so	0 -2 -10 0 -6
be the	0 -4 -1 -1 -2
be with	0 -48 -8 0 -1
be your	0 -5 -1 0 0
because	61 -11 29 2 -25
because .	19 0 24 0 0
because >	0 -7 -13 -1 -6
because H	2 25 -1 0 0
because Q	-9 0 -2 0 0
because T	-2 -12 -1 -7 -1
because a	-7 -3 6 6 -1
because by	48 -12 -5 -5 -1
because is	-7 0 -3 19 -1
because it	-7 -2 -1 -1 -1
because my	6 0 -3 0 -1
because of	22 -9 -18 -10 -4
because on	0 -23 0 0 0
because our	-2 0 9 -1 -1
because so	-7 -1 -3 -1 0
because the	12 -5 -6 -18 -3
because to	0 13 35 29 -1
because was	1 0 -3 -1 0
because&D	37 -14 4 32 -5
because&F	5 -29 17 16 -10
because&M	-8 -1 13 -12 -2
because, nobody	-41 4 26 -10 -9
because…9	1 -6 20 -1 0
because…:	-1 22 0 -1 0
because…A	-22 -4 59 -14 -6
because…D	77 -5 -26 3 -2
because…E	13 -26 17 6 -2
because…F	4 -2 2 -14 -6
because…H	15 14 64 5 -1
because…M	18 0 22 -7 -2
because…N	13 -13 -11 -2 -1
because…O	-43 -5 -1 -2 0
because…Q	-4 0 22 -2 0
because…R	13 7 -10 6 0
because…S	3 0 -1 -2 0
because…T	2 -27 20 -11 -3
because…W	12 -2 0 -1 -1
because…X	-11 0 34 0 -1
because…after	14 -3 0 12 0
because…again	0 30 -1 -1 0
because…has	17 0 -6 6 0
because…is	23 23 9 14 -2
because…it	-7 -2 -1 -2 -1
because…may	7 0 0 0 0
because…not	1 -1 9 0 0
because…our	-26 0 19 -2 -3
because…some	5 0 -2 0 -1
because…was	-11 0 -9 -1 0
because…we	-2 24 -1 -1 0
because…will	1 -14 0 -2 -1
because…your	-1 0 10 0 0
blame	-32 -7 112 -7 -8
blame+blames_last	-1 0 40 -1 -5
blame+blames_next	1 -3 26 -4 -1
blame+cause	16 0 17 0 0
blame+effect	-17 -6 47 -5 -4
blame+person	-1 -3 5 -5 0
blame+trouble	-24 -6 70 -6 -6
blames_last	-49 -8 68 -26 -15
blames_last+blames_next	29 -1 28 -11 -3
blames_last+cause	36 -1 -7 13 -2
blames_last+effect	39 -26 -12 -31 16
blames_last+future	1 40 -6 0 -3
blames_last+modal	-10 -1 -3 7 -2
blames_last+others	20 -1 6 -2 -1
blames_last+passive	-20 0 -3 34 -1
blames_last+person	-1 0 3 0 0
blames_last+seeming	19 -1 -9 0 -2
blames_last+technical	-21 -4 9 -10 -2
blames_last+telling	-22 -2 9 -3 33
blames_last+trouble	-20 1 17 -33 -5
blames_last+trying	0 0 0 -3 0
blames_last+wrongdoing	-5 -3 -11 -23 -6
blames_next	25 -3 39 5 -12
blames_next+cause	31 -1 1 21 -2
blames_next+effect	64 -7 15 8 -3
blames_next+future	-6 5 5 32 -2
blames_next+mended	0 17 0 0 0
blames_next+modal	36 0 -2 -1 0
blames_next+others	10 0 11 -2 -1
blames_next+technical	-34 -1 8 10 0
blames_next+telling	20 0 -4 -2 0
blames_next+trouble	-22 -7 40 -18 -4
blames_next+when	-24 -2 -7 0 -1
blames_next+wrongdoing	15 0 -19 0 -2
but	25 -20 12 -14 -20
but the	17 -1 6 0 -8
but we	1 -13 -2 -8 -3
but your	-28 0 0 0 0
by	-40 82 6 -41 -41
by .	11 -7 41 -7 -2
by 9	-21 126 -6 -6 -9
by :	-37 -45 -8 -13 -3
by A	46 -3 7 0 -1
by D	38 -40 -13 -4 -1
by E	-6 -1 0 21 -3
by F	-7 -1 10 0 0
by H	-81 -23 19 -17 -4
by P	-1 0 -13 0 -4
by R	4 -22 -24 -9 -3
by S	-1 -15 -1 -5 0
by T	-21 58 9 -19 13
by W	3 0 -5 0 0
by X	0 -11 0 0 0
by a	72 19 11 3 -1
by our	-45 -11 16 7 -4
by so	0 71 0 0 0
by some	-3 0 -3 8 0
by the	-17 25 -23 -15 -15
can	-77 33 -89 -16 26
can .	0 -1 -5 -1 -1
can D	0 -2 -4 -1 0
can E	-3 -11 -29 -2 17
can H	-3 28 -10 -4 -6
can N	-9 28 -32 -5 26
can R	0 -29 0 0 0
can S	-1 0 -22 -1 -1
can T	0 9 0 0 0
can W	-2 -1 -7 0 0
can X	0 6 -1 -1 -10
can be	-25 12 -3 -10 -10
can so	-7 -12 -3 -1 -2
can to	4 55 -1 7 -2
cause	35 -2 6 33 -3
cause+effect	31 -1 9 21 -1
cause+future	-17 -1 6 20 -2
cause+modal	22 0 0 0 0
cause+technical	-26 0 3 10 0
cause+trouble	35 -2 3 -11 -2
does	-24 24 62 -23 -35
does >	-19 6 -1 -3 -2
does P	-1 -3 -5 -2 -20
does T	0 23 0 0 -1
does X	-1 -1 -5 -1 -20
does by	-3 2 -1 0 -1
does it	0 27 -1 0 0
does not	-14 -56 12 -16 -4
does the	23 -5 23 -2 -2
doubt	-4 22 -3 -9 5
doubt+effect	-4 4 -2 -7 7
doubt+modal	-4 -4 -2 -7 8
doubt+seeming	-2 -3 0 -6 -9
doubt+when	0 25 0 -1 -1
effect	-85 -27 -72 -7 -22
effect+future	3 123 0 20 0
effect+mended	23 -107 -13 -19 -8
effect+modal	-22 -40 -35 -2 9
effect+others	-18 -4 18 -3 -1
effect+over	9 -55 -1 -3 0
effect+passive	-4 -1 0 37 -1
effect+person	-7 -15 15 -11 -2
effect+seeming	2 16 -1 -7 -11
effect+technical	26 -3 5 12 -6
effect+telling	-47 0 -7 8 10
effect+trouble	-28 -11 48 44 22
effect+trying	3 -17 -21 28 -5
effect+when	-17 50 -12 -10 -20
effect+wrongdoing	62 -2 -26 -18 -3
for	-71 14 -30 -38 0
for .	-36 15 0 3 -2
for 9	-2 -35 -2 -2 -3
for A	38 -3 -6 -1 -1
for D	-12 -17 -1 -2 0
for E	-14 -30 -16 -3 -2
for H	-7 5 -12 -4 -2
for N	-9 0 -2 -6 -2
for P	-2 -2 2 0 0
for Q	-1 -6 -2 -11 -2
for R	-4 25 0 -2 -2
for S	-3 -16 -7 -7 -5
for T	-16 -16 -13 -5 14
for W	0 -2 -1 0 0
for X	-2 -15 -6 -1 -9
for a	2 -15 1 0 -16
for it	0 22 7 0 -1
for our	-8 -4 -18 9 56
for so	19 3 -3 -1 -1
for some	-10 -2 -1 2 -1
for the	-15 78 30 -11 -16
for you	-5 6 0 -1 -3
for your	-6 -19 -5 0 -6
future	-70 124 -94 48 3
future+mended	-12 26 -9 -15 -11
future+modal	-1 6 -2 17 0
future+over	0 -23 0 -1 0
future+passive	-1 -11 0 44 -1
future+person	-2 -19 -13 -10 -1
future+seeming	6 -2 -2 0 -3
future+technical	-12 -13 2 17 -1
future+telling	-6 -45 -9 1 -14
future+trouble	-66 118 -7 -15 80
future+trying	0 -20 -5 -2 -1
future+when	-7 -85 -7 -26 -20
has	-18 -54 -36 5 -2
has .	4 7 18 -6 -16
has 9	-22 0 0 -4 0
has >	0 -7 15 -1 -2
has A	0 -19 -8 -1 0
has D	-1 25 -1 -2 0
has E	48 -17 3 -34 -13
has F	66 6 25 -27 -1
has H	-5 -6 43 0 -2
has N	-14 -7 -10 -4 53
has O	-16 -3 -4 30 -2
has P	13 -1 29 -1 -8
has Q	9 -6 -13 26 -7
has R	1 -14 -7 -26 -4
has S	-1 -1 -1 -8 -8
has T	33 -40 -11 -9 -8
has W	55 -2 -2 3 -3
has X	-7 2 -7 -7 12
has a	-26 -11 -67 -15 -11
has at	0 -3 -3 0 -1
has be	-21 -51 -42 58 21
has because	-9 0 12 0 0
has has	16 0 5 -6 -1
has it	0 21 0 -1 -1
has my	-5 0 0 0 0
has not	-17 -32 -24 -2 -4
has so	-7 0 6 -4 0
has some	-6 -7 22 0 -1
has the	32 29 -5 -1 -2
has to	-20 -41 -3 -11 -18
has your	20 18 7 0 0
has, nobody	-65 19 4 18 -20
has…#	0 0 0 -5 -1
has…9	-18 4 -17 -16 -3
has…A	4 3 -10 0 -9
has…D	-7 7 -19 45 -20
has…E	53 -20 13 -1 19
has…F	29 6 50 15 16
has…H	-2 22 -15 39 -8
has…M	7 4 -2 16 -2
has…N	-34 -29 26 28 41
has…O	5 -3 -1 18 -4
has…P	-17 -7 -27 -2 5
has…Q	-30 -8 -15 43 -8
has…R	-30 22 -25 11 18
has…S	-7 4 -1 4 -5
has…T	3 38 -12 -12 38
has…W	6 27 -18 0 23
has…X	-19 -13 -10 -2 21
has…^	-1 -8 0 0 -3
has…after	0 -1 3 0 -1
has…again	-24 13 29 -5 -3
has…as	42 -24 -5 -10 -6
has…because	-15 -3 -19 -9 -1
has…has	12 -5 32 -4 -6
has…if	0 0 0 -3 0
has…is	13 -1 -12 -2 -23
has…it	7 19 25 -6 -5
has…may	28 25 9 2 -1
has…not	-16 -36 17 9 -9
has…our	-12 1 27 3 -10
has…some	-9 -19 24 15 -2
has…was	-3 0 -2 9 0
has…we	-1 0 10 -1 -8
has…will	-1 3 -2 5 -3
has…would	-1 -23 45 -1 -4
has…you	-1 -6 11 -1 -4
has…your	19 0 11 23 -4
if	-43 11 -8 -23 -12
if A	-1 -2 24 -1 -1
if H	-1 -2 0 -1 0
if P	0 -3 6 0 -1
if X	0 -3 -1 -1 -5
if a	-2 1 -5 -9 -2
if it	-4 -9 -3 -1 -3
if the	-35 20 1 -1 -10
if they	0 0 7 -4 0
if to	0 -14 -1 -1 0
if we	1 -5 0 -1 24
if you	-3 27 -14 -2 -3
if your	-4 -5 -9 -1 -8
if, nobody	-36 21 -9 -13 -9
if…9	6 -2 -4 0 -1
if…A	6 -4 17 0 0
if…D	-9 -10 12 -1 -5
if…E	-19 9 -4 -4 5
if…F	-21 -4 -22 -12 -2
if…H	-14 5 3 -4 -6
if…M	-3 -1 -4 -9 0
if…N	-5 -13 34 -2 -4
if…Q	0 -4 -3 0 -2
if…R	13 2 1 -1 -5
if…S	-1 -13 -5 -2 23
if…T	6 32 0 0 -5
if…W	-2 -2 -19 -2 -6
if…X	-1 19 -1 -2 -17
if…after	0 2 2 0 -1
if…again	0 -11 -9 -3 -1
if…has	-4 -15 44 -2 -5
if…is	-10 31 -4 -3 -14
if…it	2 -17 -13 -2 -6
if…may	-4 11 0 0 0
if…not	-7 1 28 -2 -9
if…our	-3 -6 -3 -1 -6
if…was	0 1 -15 0 0
if…we	-1 -12 -5 -1 23
if…will	-2 -32 -5 -3 -3
if…would	-2 -3 65 -1 -2
if…you	-4 18 -8 -2 -4
if…your	-6 -8 0 -1 -10
in	-5 22 -38 3 -18
in #	-12 0 0 0 0
in .	-15 -21 -15 -45 -7
in 9	-73 18 -4 -20 -2
in >	10 -23 26 18 -33
in A	0 -10 -3 19 -1
in D	-66 -27 -2 7 -2
in E	11 -21 6 36 -3
in F	-17 0 -10 7 11
in H	29 4 65 7 50
in M	0 -4 0 0 0
in N	2 -1 -1 23 -1
in P	-4 -1 -1 -1 -1
in Q	19 -1 -3 -22 -1
in R	3 -4 3 -6 -1
in T	-47 -36 -13 21 -4
in W	-4 0 1 -1 0
in X	-3 -8 6 -7 14
in ^	9 -2 0 47 -1
in a	-26 79 -9 4 4
in again	-3 -14 0 25 -4
in and	24 -1 0 0 -10
in as	11 15 0 0 0
in at	43 -1 -3 -2 -3
in because	18 0 11 -4 0
in by	-6 -19 9 -2 -3
in in	14 -16 0 0 -1
in is	24 22 0 -1 -1
in it	3 -38 -31 -6 -15
in may	-9 -7 -4 -3 -1
in not	-1 16 0 0 -1
in on	-1 39 0 -1 0
in our	19 -3 30 -2 -2
in some	0 0 -5 0 0
in the	7 59 -71 -4 17
in to	9 -5 0 -1 -2
in will	0 35 0 0 0
in with	0 -2 -2 0 -1
in your	-6 -6 -11 -8 -4
inside +0	-95 6 -47 -23 2
inside +1	-37 -64 -13 -45 -25
inside +2	36 -15 -66 18 -51
inside +3	80 -26 -29 -22 -15
inside +4	-22 -10 -5 -18 -1
inside -1	-78 -64 -37 -35 -51
inside -2	-40 -35 -32 -36 -19
inside -3	-25 -55 -27 -37 -33
inside -4	-35 -12 8 -6 -13
is	-59 -68 -80 -5 32
is #	14 0 -8 4 0
is .	25 -54 -16 22 21
is 9	-6 -18 -6 -1 18
is >	-3 -4 -5 -1 28
is A	11 6 -11 1 -1
is D	-43 -16 -3 15 58
is E	-15 46 -11 -16 -48
is F	124 -21 19 3 -10
is H	44 37 7 6 -33
is M	32 0 0 -12 -2
is N	-76 -37 -74 6 -13
is O	-57 1 -3 42 -9
is P	3 -22 -19 -3 -26
is Q	-35 -9 7 10 20
is R	-9 -34 -29 -18 -39
is S	18 -1 -3 19 -1
is T	22 -2 -29 68 -35
is W	134 -17 -3 8 -14
is X	-36 -30 -39 18 38
is ^	28 -1 -1 -5 -6
is a	16 26 -20 -15 -29
is again	-22 -27 -2 -3 -4
is at	-37 -5 1 -6 -3
is be	32 -30 -14 -13 -16
is because	-24 2 19 -9 -4
is by	-15 -15 -3 -2 -3
is does	-19 13 -1 -3 -3
is for	-20 -3 -2 -3 -11
is has	28 -8 48 -11 -3
is in	-23 -32 -28 7 10
is not	-14 -36 -2 -21 -22
is on	-96 1 -26 -21 44
is our	-3 0 7 0 -1
is so	13 4 -5 -6 37
is the	-13 22 68 -4 21
is to	-22 35 21 -1 -1
is with	-1 29 -4 0 -8
is&R&T	69 30 -6 15 -17
is, nobody	-64 -24 -87 5 35
is…#	-8 -5 -8 -2 -1
is…9	-6 -30 -10 -27 -4
is…:	1 43 0 -5 -2
is…A	-35 0 40 31 1
is…D	23 26 -28 0 5
is…E	-31 45 -14 30 11
is…F	45 -44 68 -3 19
is…H	-30 48 3 -8 21
is…M	104 -17 8 15 -15
is…N	2 -69 -16 2 51
is…O	16 -22 -13 58 -22
is…P	-36 -20 -16 -10 -5
is…Q	14 -21 25 60 3
is…R	-16 28 -29 -20 14
is…S	4 -21 -1 15 -6
is…T	58 46 -7 15 -43
is…W	-21 37 -7 -12 -5
is…X	-31 14 -39 14 100
is…^	25 -5 -1 -5 -6
is…after	-13 -8 0 -2 -1
is…again	-14 18 12 -11 -13
is…as	8 -10 6 -18 -5
is…because	-48 -14 33 6 -16
is…has	40 -11 43 -16 -6
is…if	-35 -13 0 0 -2
is…is	-41 -27 -14 -8 -16
is…it	-15 33 -33 -10 -30
is…may	6 5 -3 -7 15
is…not	13 -43 23 -25 -24
is…our	38 -23 14 -21 7
is…some	-2 -24 6 -4 -10
is…was	-2 0 9 0 -2
is…we	24 -2 -1 -5 0
is…will	9 23 0 -15 -3
is…would	0 10 0 0 0
is…you	-1 -21 18 -2 -8
is…your	-4 5 -4 -6 22
it	5 5 33 -22 -16
it .	16 0 -4 0 0
it >	23 -4 15 -18 -26
it A	0 0 -14 -2 0
it D	0 -3 -1 0 0
it E	27 65 -2 -9 -16
it F	14 0 -3 -1 0
it H	-3 -2 -1 0 -1
it N	-19 -4 -2 -2 -2
it P	-4 -10 -4 0 -2
it Q	-10 -1 -1 -1 -1
it R	-3 -52 -11 -5 -6
it S	16 0 0 0 -1
it T	-2 -6 -1 -3 -5
it W	-19 0 4 0 0
it X	30 28 1 -5 -15
it a	9 -3 -4 0 -1
it again	0 -30 -1 0 -1
it and	-1 -20 0 -2 -1
it at	0 18 0 0 0
it because	0 -5 -6 0 -4
it by	0 9 -9 0 0
it does	0 20 0 -1 -1
it for	-1 -2 41 0 0
it has	7 -29 -7 21 18
it in	-29 -15 21 0 0
it is	11 30 -17 -27 57
it may	-3 6 -2 -2 -1
it on	-25 -8 3 -2 -2
it so	0 -6 3 -1 -2
it the	-3 1 0 0 0
it to	1 52 0 -11 -1
it was	-16 -30 33 25 -7
it will	-1 62 -1 -4 -6
it with	-4 0 3 0 0
it would	0 -4 1 17 -7
it, nobody	-18 -13 53 -45 -16
it…9	12 -17 -4 -2 -2
it…:	-1 -19 -6 -1 -2
it…A	-14 21 -1 4 -10
it…D	41 15 -21 10 2
it…E	46 19 -2 26 16
it…F	7 16 5 0 -9
it…H	-33 11 2 32 35
it…M	3 -9 -4 -11 -9
it…N	-18 51 15 13 19
it…O	-18 -4 -1 -20 -3
it…P	5 -9 -10 0 -7
it…Q	-19 -4 1 30 -4
it…R	-63 42 -10 -17 11
it…S	15 -29 -1 7 -3
it…T	-42 4 -22 -14 7
it…W	-40 23 39 32 18
it…X	22 41 -21 -10 35
it…after	0 3 0 0 -1
it…again	7 -18 -9 -4 -6
it…as	-2 13 0 -3 -2
it…because	-1 -6 -11 -1 -4
it…has	-2 -34 -5 47 12
it…if	-2 0 -6 0 -6
it…is	37 30 -27 -22 47
it…it	0 58 8 -1 -1
it…may	-5 4 -3 13 -11
it…not	-22 -39 20 9 -13
it…our	-40 6 2 -3 9
it…some	-2 -4 -1 12 -7
it…was	-16 -30 32 37 -7
it…we	10 -25 -2 -2 -8
it…will	-6 40 -1 -4 -8
it…would	0 -4 1 17 -7
it…you	0 7 -3 -1 -1
it…your	-1 -13 0 -1 0
may	-22 -40 -35 -2 9
may .	-3 -1 -2 -2 -5
may >	-11 0 15 -5 -2
may D	-19 -10 0 -1 -2
may E	-20 -7 -5 -11 7
may F	-70 -10 -5 4 -12
may H	-30 9 -5 3 -2
may N	-38 -4 -16 1 -6
may P	0 -2 0 0 0
may Q	-4 0 -1 11 0
may R	-15 -12 0 -2 -1
may S	-6 0 -5 -2 -1
may T	-2 1 -1 -3 15
may W	-18 0 -1 -1 -1
may X	-1 -2 -4 -2 11
may be	70 -27 -12 -6 -5
may has	-2 -3 1 -14 -9
may not	79 -2 -1 -2 34
may, nobody	18 -20 -7 -3 -13
may…9	-9 -15 -2 -7 -1
may…A	-3 36 -4 -3 0
may…D	-5 -38 -6 -22 -22
may…E	-11 -18 -8 -13 -1
may…F	-58 -9 -7 0 -15
may…H	39 23 -12 -2 -4
may…M	-66 0 -5 27 -7
may…N	21 0 -28 -1 -17
may…O	-1 0 -1 43 -1
may…P	0 0 -8 -3 -3
may…Q	-6 -3 -2 9 -7
may…R	-8 30 -2 -7 -1
may…S	18 -6 -9 -7 -4
may…T	-35 -13 2 -13 -15
may…W	15 -9 -25 10 13
may…X	-2 -5 -4 -3 5
may…^	10 0 -2 -1 0
may…after	-9 -1 0 0 0
may…again	-1 -26 -3 -2 -4
may…as	-1 13 0 0 0
may…because	49 0 -2 -1 0
may…has	-8 -3 -10 -14 -9
may…if	-1 20 -4 -2 -1
may…is	34 19 0 -2 -4
may…it	11 -2 -3 0 -2
may…may	-9 -3 -2 -2 -1
may…not	53 -3 -2 -3 30
may…our	12 -1 -4 -1 14
may…some	-14 -1 0 -10 -1
may…was	-14 0 -2 0 0
may…we	-3 -1 0 0 0
may…will	0 -8 0 0 0
may…would	0 -9 0 0 0
may…you	-1 -9 6 0 -1
may…your	-2 -9 -2 -5 -5
mended	-4 120 -36 -42 -31
mended+over	11 -54 -1 -12 -2
mended+passive	-1 -10 0 11 -1
mended+telling	-15 -22 0 3 -2
mended+trouble	-5 27 -2 -1 0
mended+trying	0 -59 0 -3 -1
mended+when	-5 27 -3 -4 -5
modal	-22 -40 -35 -2 9
modal+passive	-3 -1 0 32 -1
modal+person	0 0 2 0 -1
modal+seeming	-3 -6 -1 -7 -9
modal+technical	38 -1 -1 -3 -1
modal+telling	-15 13 -7 4 -5
modal+trouble	-1 -11 -20 -1 -7
modal+trying	5 -1 -2 0 0
modal+when	-3 3 0 -3 -2
modal+wrongdoing	-5 0 -7 -1 0
my	36 22 13 -26 30
my .	13 -6 -3 -1 48
my D	58 -1 4 -5 -4
my E	16 30 -10 0 -6
my H	-6 6 -2 -2 -1
my M	-20 0 -2 -10 -5
my N	-5 16 8 0 -2
my Q	21 0 2 -2 0
my X	21 20 -9 0 -5
nobody	-27 -15 -52 -34 -68
not	-38 -37 9 -73 41
not .	-8 14 -33 -8 23
not >	-9 -1 -3 0 -1
not A	0 -1 -1 -5 -1
not D	-10 -5 -24 -4 -24
not E	59 45 -26 -17 37
not F	-19 31 -8 -3 17
not H	-61 -26 3 -4 -13
not M	-18 0 0 -2 -1
not N	-41 20 -10 -2 -1
not O	33 0 -1 -7 -1
not P	1 -14 9 -5 51
not Q	-52 -22 -12 -18 17
not R	44 -5 9 -1 -3
not S	7 -32 17 -3 -7
not T	17 0 7 -6 3
not W	-1 -2 -7 -3 -2
not X	9 57 0 -2 -28
not be	29 23 16 -2 38
not does	-3 0 18 0 -3
not has	-26 -42 33 -1 -6
not in	-17 -2 -6 -1 -2
not our	-13 -1 27 -1 -13
not so	0 -8 0 0 -1
not, nobody	-14 -17 26 -39 -1
not…9	-3 -10 -1 0 0
not…A	19 -1 8 0 -9
not…D	-8 -27 6 -10 29
not…E	33 31 -14 -18 46
not…F	-94 43 -2 -11 5
not…H	32 -42 -1 -10 -27
not…M	-19 0 -5 -4 -8
not…N	39 58 -29 -5 -14
not…O	36 -9 -9 -13 -1
not…P	-8 -6 -15 -6 5
not…Q	-43 5 -15 -22 14
not…R	9 -9 25 -5 -10
not…S	25 -37 10 1 -12
not…T	73 -4 -16 -6 14
not…W	-16 -32 -3 -5 -7
not…X	-2 -10 6 -1 16
not…^	-1 -17 0 0 -4
not…after	0 32 2 -1 -5
not…again	-1 -23 -7 -1 27
not…as	40 -2 -5 -6 -1
not…because	21 -27 -15 -5 -1
not…has	5 -42 29 -5 -6
not…if	-1 -22 -2 -1 -3
not…is	13 -25 -6 -5 19
not…it	-28 2 16 -1 5
not…not	-24 -4 13 -1 -3
not…our	-10 -2 28 -1 -16
not…some	-1 0 -2 0 0
not…was	-48 1 -3 0 -1
not…we	-2 -3 0 0 -1
not…will	-1 -34 -1 -7 -5
not…would	0 -2 9 0 -3
not…you	-5 -14 12 0 -6
not…your	2 -1 7 -2 -12
of	-24 -12 -10 -43 42
of .	-38 -19 26 3 -18
of 9	2 -20 -1 -2 -4
of A	-23 17 -32 -1 0
of D	64 4 -28 -14 16
of E	-57 -6 -3 -4 12
of F	-20 25 -1 -7 -3
of H	-73 5 8 8 -7
of M	19 0 -3 0 -5
of N	-55 26 1 -2 -5
of O	17 -4 -1 18 -2
of P	-4 0 9 9 -9
of Q	98 -11 -2 21 -2
of R	-7 -51 -2 -4 13
of S	-18 0 3 2 -2
of T	47 67 1 20 -25
of W	-7 11 13 0 0
of X	-3 -3 -11 -4 40
of a	14 -3 -7 9 56
of it	0 7 0 0 0
of my	-3 5 4 0 -28
of our	55 -21 -8 -3 -19
of the	-27 -5 -10 14 -2
of they	-3 -3 7 0 0
of you	8 -1 9 -1 -8
of your	-9 -1 1 -1 19
on	-24 -11 -28 -2 -24
on #	-18 -2 0 -13 -1
on .	2 23 -17 15 10
on 9	51 -19 0 -2 -1
on >	-3 5 -8 -1 -3
on D	36 -21 -1 57 -1
on E	-1 57 -2 -3 -3
on H	67 -28 -10 -6 -5
on M	-28 -8 -2 -2 -1
on N	-8 7 -1 -7 -1
on P	0 -1 3 0 0
on Q	-3 16 -1 -5 -1
on R	25 -21 -1 15 0
on S	0 -2 11 0 0
on T	-57 -92 -31 -25 -28
on X	0 -1 3 0 0
on ^	-3 -14 -3 -2 -1
on a	29 -46 12 24 -5
on again	0 58 0 -1 -1
on at	0 27 0 0 0
on by	0 41 0 0 -2
on if	-12 0 0 0 0
on it	6 -8 23 -4 -4
on my	-11 31 -1 -1 75
on our	-9 -2 19 -2 -12
on some	1 0 -6 -13 0
on the	-28 -30 -3 -64 -31
on which	6 0 0 9 0
on with	0 0 -3 0 0
on your	-26 -7 -9 20 -9
others	-4 -8 13 -5 -9
others+telling	0 -2 -3 -2 -2
others+trouble	8 -1 16 -2 -1
our	34 -12 79 -55 19
our .	20 -7 7 -3 52
our 9	0 14 -11 0 -3
our >	-8 -16 2 -9 22
our A	-87 0 29 -7 1
our D	53 -47 22 -16 13
our E	6 -3 -8 -2 23
our F	-25 0 10 0 -3
our H	-41 -11 37 8 19
our M	1 -3 3 -11 -10
our N	42 -2 -2 -2 -4
our P	-3 -17 16 0 -5
our Q	12 0 -1 1 -4
our R	17 12 -9 -1 -1
our S	19 7 11 -3 -3
our T	-24 0 -9 8 19
our W	-8 0 6 0 -1
our X	-3 24 34 0 -17
our a	-9 10 -16 -3 11
our at	3 16 -13 -1 -1
our if	0 -2 -2 -1 -2
our the	-1 -2 -5 0 0
our to	-1 -4 -11 0 -5
our&D	1 -1 0 4 28
our&M	-41 -10 -10 -15 -20
our, nobody	-15 9 35 -44 36
our…9	-6 42 -41 -1 -9
our…A	-65 -15 60 -13 -8
our…D	-11 0 29 5 26
our…E	101 -3 -27 11 -40
our…F	-67 -2 49 1 8
our…H	59 1 7 18 -35
our…M	-20 -10 -17 -22 -18
our…N	-18 3 -44 -6 51
our…O	-4 0 -3 -1 -8
our…P	-1 -21 10 8 -19
our…Q	42 -1 19 5 -10
our…R	-8 18 -3 -3 -14
our…S	24 -4 25 1 -10
our…T	44 61 -18 17 50
our…W	14 -5 -22 -3 -7
our…X	-12 -1 -1 -2 -14
our…^	0 -1 3 0 -1
our…after	0 -10 -2 0 -2
our…again	16 -8 9 -1 -6
our…as	2 4 -2 0 0
our…because	0 0 10 7 -1
our…has	0 -1 12 -26 26
our…if	0 -2 -2 -1 -2
our…is	37 33 20 7 -36
our…it	-10 37 -36 -2 -9
our…may	30 0 10 0 0
our…not	29 -11 13 -2 49
our…our	-13 -11 -15 -1 20
our…some	17 -7 20 0 -2
our…was	11 3 6 -1 -3
our…we	1 -3 9 9 -8
our…will	-1 25 -21 -1 29
our…would	0 13 7 0 -3
our…you	-2 13 6 0 -4
our…your	-15 0 18 -1 -4
over	2 -53 -4 -19 -28
over+telling	-5 -14 0 -1 0
over+trouble	-1 0 -2 -1 0
over+when	-1 14 0 0 0
passive	-55 -32 -8 186 -14
passive+telling	-3 -9 -1 57 -6
passive+trouble	-15 0 -6 46 -2
person	-8 18 5 9 -19
person+technical	-6 13 -2 -1 0
person+telling	2 50 0 -2 0
person+trouble	-34 -3 18 -1 -1
person+trying	0 -2 -9 0 -1
person+when	0 0 -2 0 0
person+wrongdoing	-23 0 0 0 0
please	-56 -76 -20 8 -29
please .	-2 0 0 0 0
please D	-2 -1 -1 -3 0
please E	-11 -69 -6 -8 -7
please F	-11 -41 -1 -2 0
please H	-2 -1 -2 -3 -1
please N	-11 -4 -5 5 -2
please O	-4 0 0 7 0
please R	-4 -3 -1 -1 0
please S	-12 -1 -3 -2 -5
please be	-3 0 -1 12 -6
please does	-5 -2 -7 -4 -14
seeming	13 14 -19 -11 5
seeming+telling	-10 14 0 -1 -4
seeming+trouble	17 -5 -15 -1 -5
so	-14 47 -20 -52 -45
so .	8 -3 -7 -4 -7
so 9	-25 -2 0 -2 0
so >	51 77 -24 -28 -41
so A	0 0 -7 -1 0
so D	-6 -5 -10 -2 0
so E	-44 -48 -7 -8 53
so F	-11 -7 15 -1 -1
so H	-1 -11 -2 -1 -1
so M	-28 -1 0 -2 0
so N	-28 -16 6 -5 -2
so P	12 -14 -9 -2 22
so R	15 -27 -10 -6 -2
so S	-1 -24 -2 -1 -1
so T	18 22 -2 -2 -12
so W	-3 0 13 0 -1
so X	10 -2 -15 -6 22
so a	-11 46 30 -3 -5
so after	24 -2 -1 -1 0
so and	-3 -5 0 0 -1
so at	-4 30 -2 -1 -1
so be	-4 -22 -1 -4 0
so it	-7 -2 -2 0 -2
so on	-1 13 0 0 0
so please	-15 0 -2 -2 -6
so so	-7 -4 -3 0 0
so some	-3 -3 3 0 -1
so the	25 -17 -3 21 -1
so we	0 -2 8 0 0
so which	0 -2 0 0 -1
so you	-10 10 0 0 0
some	-32 -36 11 -15 -26
some .	-5 -5 -6 -12 -2
some A	-18 -8 26 -6 -2
some D	-16 -10 -14 9 -2
some E	-1 -17 18 0 -3
some F	-8 0 11 0 0
some H	-1 -12 -32 19 -11
some M	2 0 0 -1 -1
some N	0 -6 0 -1 0
some P	-8 -23 -5 -1 -2
some R	-10 22 -1 0 -1
some S	13 -10 -5 6 -2
some T	10 37 -11 -2 -2
some W	0 0 9 0 0
some X	-1 -17 18 0 -3
some of	18 -1 -14 -1 -1
some, nobody	-46 9 67 -22 -7
some…9	0 -2 0 -1 0
some…A	5 -4 18 -6 -1
some…D	-4 -15 4 4 -10
some…E	-3 -31 11 -3 -3
some…F	2 -3 4 -5 -2
some…H	-15 -8 7 7 -11
some…M	-13 0 -4 -2 -1
some…N	11 7 -25 2 -11
some…P	-8 -23 -4 -2 -2
some…Q	-1 0 0 -3 0
some…R	-13 23 34 -3 -4
some…S	6 -3 -2 -6 -2
some…T	6 6 -8 -7 -7
some…W	-19 -4 6 -1 -2
some…X	0 0 12 -1 -1
some…after	9 -1 -5 -1 0
some…again	-1 -17 -1 0 -1
some…has	5 -22 -9 -7 -7
some…if	0 0 -4 0 0
some…is	-13 -1 -1 0 -2
some…it	0 16 -1 0 -2
some…may	-29 -2 -17 -2 -8
some…not	1 -3 -12 8 -6
some…our	-2 15 -8 -1 -1
some…some	-8 -1 -5 -2 -1
some…was	11 0 -1 12 0
some…will	0 -8 -2 -1 -1
some…would	0 16 -6 0 0
some…you	4 -1 -9 -2 -1
some…your	9 -19 -6 -1 -1
technical	33 -11 -31 -17 -33
technical+telling	11 -6 -6 13 0
technical+trouble	44 -14 -5 -28 -15
technical+trying	9 0 -1 0 -1
technical+when	-41 -7 0 0 0
technical+wrongdoing	-20 -1 7 -6 0
telling	-33 -24 -49 11 -55
telling+trouble	25 12 -13 -29 8
telling+trying	-5 -1 -3 -9 -1
telling+when	-2 25 -9 4 -8
telling+wrongdoing	10 -2 45 -1 0
the	-57 -56 41 -73 -2
the #	4 -11 -10 -2 -2
the .	-54 -46 -21 -4 1
the 9	-11 -14 -6 0 -2
the :	-15 -1 -3 0 -1
the >	-31 67 41 -7 -14
the A	0 -31 -7 -13 -52
the D	41 51 7 -29 8
the E	47 18 80 42 -8
the F	-113 41 77 2 -9
the H	-67 -31 -70 -38 6
the M	33 -26 -43 9 -17
the N	1 -9 64 0 -13
the O	-15 11 -8 3 -7
the P	-13 -19 -53 1 9
the Q	19 -64 16 0 4
the R	-98 -83 26 30 2
the S	23 55 -11 -2 -6
the T	29 23 0 -6 2
the W	-69 66 59 -8 -11
the X	33 2 43 16 10
the ^	14 -9 -10 -17 -6
the a	-7 2 17 -3 -1
the again	13 -24 -5 0 -2
the as	-1 -11 -1 5 0
the at	24 -19 -1 -2 -15
the because	-4 -3 21 2 -6
the by	-1 7 20 -1 0
the does	19 -17 6 0 -5
the has	12 0 -3 -1 12
the is	17 -13 -7 -8 86
the it	34 59 -1 0 -4
the may	-2 -8 -4 -5 2
the not	27 0 -1 0 0
the of	-10 0 25 0 -1
the on	0 0 5 0 0
the our	28 0 -3 6 0
the so	-13 -36 10 -1 -14
the some	-3 -4 -1 11 -6
the the	-10 9 8 0 -14
the they	-25 -1 41 -1 0
the to	-1 33 9 0 -2
the was	-11 -11 -27 -6 5
the we	8 -19 6 -4 0
the will	15 27 -1 -10 -8
the with	-2 -3 -2 -1 -2
the would	14 26 6 -1 -7
the you	-43 -10 -25 -3 8
the your	-1 26 -4 0 -2
they	-62 1 79 -31 -15
they .	0 0 18 0 -1
they >	14 -2 6 -1 -1
they D	-40 5 44 -1 -1
they E	6 5 -11 -7 -1
they F	0 -1 7 -1 -1
they H	0 -2 13 -2 -1
they N	-3 -2 3 -4 -4
they Q	0 -2 -20 -5 0
they R	-5 0 25 0 -1
they S	0 0 26 0 0
they T	-2 -2 20 -1 -1
they W	-19 -3 14 0 0
they X	-6 0 -1 0 0
they does	-2 0 -1 0 0
they is	6 13 -1 -1 -1
they not	-3 -1 9 -4 -3
they was	-6 0 -23 -6 -1
they will	0 -2 -3 -3 0
they would	0 -1 10 0 -2
to	-22 33 -21 -24 -29
to #	-4 -5 -4 -4 -2
to .	-33 -19 7 20 -10
to 9	-17 -42 11 -6 -2
to >	-3 7 -1 -2 -1
to A	5 -4 14 -6 -1
to D	-1 3 -16 -18 -1
to E	32 -5 9 -21 -18
to F	-38 -10 33 -1 -3
to H	-27 -20 -4 4 3
to M	-48 -22 0 24 0
to N	-24 44 -24 6 -17
to O	-8 -16 -1 49 -2
to P	-5 -2 8 -2 0
to Q	3 1 -1 20 -1
to R	-12 148 -13 0 21
to S	0 -33 5 4 -5
to T	0 26 23 -4 -2
to W	-27 -8 26 -1 8
to X	-4 -21 -7 -1 -6
to a	47 3 11 -12 -8
to be	31 42 -3 -2 -5
to does	-1 -3 1 -2 -28
to has	0 60 -2 0 -2
to my	-26 0 0 -1 -5
to our	1 -6 9 3 14
to some	0 -1 0 -9 0
to the	124 -28 -76 -24 32
to you	-1 -12 -1 -3 0
to your	-6 3 2 -1 -1
trouble	148 41 -12 -56 9
trouble+trying	4 -1 -9 -10 -2
trouble+when	-46 5 -6 1 -5
trouble+wrongdoing	-13 -5 -15 -27 -6
trying	1 -92 -23 4 -16
trying+when	0 -46 0 -1 0
was	44 -75 -13 -31 -39
was .	28 0 35 -5 -1
was >	0 20 -1 0 -1
was D	-25 -2 28 -4 -1
was E	21 -4 -19 3 -8
was F	2 -3 -5 -3 -4
was H	-4 0 6 0 -1
was M	-13 0 -3 0 0
was N	15 -10 -60 -16 -3
was O	7 0 -2 -15 0
was P	9 0 -24 0 -7
was Q	3 -3 2 14 0
was R	26 -34 3 -1 -1
was T	-14 -5 -30 -13 -3
was W	-55 -3 14 -7 -16
was X	-9 0 -29 -1 -12
was a	6 -1 -22 -2 13
was again	0 -11 -1 0 0
was be	17 0 -2 8 0
was because	24 -5 -9 -4 -1
was can	0 -3 0 0 0
was not	3 -1 -3 6 -4
was on	-34 0 0 0 0
was so	34 -2 12 -1 -1
was the	6 0 19 -1 -1
was&R	-7 -54 -27 -9 -2
was&T	15 -31 3 -4 7
was&again	-3 -17 -16 -1 0
was, nobody	-2 -53 78 -14 -15
was…9	-30 0 0 0 0
was…:	-1 -17 -4 0 -1
was…A	9 -3 66 9 -2
was…D	34 -3 21 -15 -2
was…E	69 -13 -13 7 -10
was…F	-53 -1 -17 -15 -14
was…H	-72 -6 44 20 -1
was…M	13 0 7 -10 0
was…N	9 -11 0 9 -3
was…O	17 0 -4 -22 0
was…P	-4 -1 -17 0 -10
was…Q	-2 -4 8 12 -1
was…R	-22 -46 -20 -6 -2
was…S	6 0 -8 -4 0
was…T	-37 -46 13 -10 9
was…W	55 -6 22 4 -12
was…X	-1 -1 -5 0 11
was…after	41 -5 -1 10 0
was…again	-3 -17 -16 -1 0
was…as	-14 0 11 -1 0
was…because	39 -7 -14 5 -1
was…has	-25 0 -8 19 0
was…is	0 0 -1 -3 -3
was…not	21 -5 5 2 -7
was…our	10 -3 -2 -2 -5
was…some	6 0 -1 5 -1
was…we	12 0 -5 0 -3
was…will	-1 -14 -6 -2 -1
we	6 -28 -29 -6 3
we .	46 -2 -3 -7 -4
we A	-1 0 -2 0 0
we D	4 -8 0 -1 -1
we E	-15 52 0 -25 -21
we F	18 -2 -8 1 -2
we M	2 0 0 -11 0
we N	4 -10 -5 -3 0
we P	-12 12 -2 -3 -11
we Q	1 -8 0 -22 -1
we R	20 -26 -3 -5 -5
we S	1 -6 -1 6 23
we T	-39 -8 -11 5 -2
we X	-24 9 0 -4 -2
we be	0 -5 0 0 -1
we can	0 20 -1 0 -2
we does	0 1 -1 0 -4
we has	-18 -26 -19 35 -4
we is	-10 51 -16 -12 29
we may	0 -10 10 0 0
we not	-8 -19 8 -1 -4
we was	7 0 -2 -1 0
we will	-5 -80 -6 22 -14
we would	0 30 13 -1 -1
we&D	76 4 -25 15 -24
we&M	-5 -8 -7 -20 -8
we, nobody	53 18 -36 -12 17
we…#	-2 0 0 -3 0
we…9	-2 1 0 -14 -6
we…:	-4 -35 -1 -7 -8
we…A	18 12 11 19 9
we…D	25 -22 -24 29 -24
we…E	-21 65 -25 -15 -29
we…F	40 -7 -29 -8 21
we…H	-47 1 -3 26 -19
we…M	-5 -8 -6 -17 -7
we…N	-10 31 26 36 11
we…O	-24 -9 -6 71 -12
we…P	-26 -23 -24 5 -24
we…Q	13 -20 -14 6 -20
we…R	29 -31 -20 53 -12
we…S	-1 -44 -2 -9 11
we…T	-68 9 -3 -27 -33
we…W	-25 52 2 -5 -7
we…X	-31 -40 -3 3 -31
we…^	0 -18 0 0 -4
we…after	0 45 0 -1 -3
we…again	20 -49 -4 3 18
we…as	4 -6 9 -7 -2
we…because	-3 -10 -22 0 -10
we…has	16 58 -7 28 -9
we…if	-13 -29 9 -4 -3
we…is	9 37 -18 -24 15
we…it	-10 73 -4 -25 -26
we…may	-3 -1 10 -1 -1
we…not	-8 9 32 -8 19
we…our	25 -15 9 -14 -18
we…some	-2 -20 -2 9 -3
we…was	23 0 -11 -8 -1
we…we	-35 -16 -1 -12 -16
we…will	-5 -90 -6 18 7
we…would	14 12 12 -2 -1
we…you	-14 -28 -7 -10 19
we…your	20 -10 9 12 -4
when	-96 41 -73 -47 -13
which	30 -28 -16 -20 6
which E	0 -1 -1 -1 16
which H	0 11 0 -2 0
which R	-1 -18 -15 0 -3
which T	0 -18 -15 -1 -3
which X	-2 -6 -6 -1 27
which because	-6 -2 -27 -5 0
which has	2 0 0 0 0
which is	-13 -3 5 -11 -5
which the	6 0 0 9 0
which they	0 0 7 0 -2
which we	11 -11 0 -6 -7
which you	16 0 24 0 -1
will	-29 29 -95 -28 -23
will .	-5 30 -2 0 -1
will D	-7 -13 0 -4 -2
will E	-18 -65 -19 -10 -12
will F	-1 -27 -10 3 -2
will H	-4 5 -2 -1 -1
will N	-8 -9 -9 6 -9
will P	-2 10 -7 -2 -12
will Q	11 4 0 12 0
will R	-13 8 -6 -3 -3
will S	-7 -57 -9 0 -10
will T	-6 -43 -1 -3 -5
will X	-1 24 -2 -2 -14
will be	-35 -24 -19 -21 -23
will does	0 27 0 0 0
will has	-1 89 -3 -3 3
will not	49 27 -23 -3 46
will so	0 15 0 0 0
will&R&T	-16 -6 -8 -18 -12
will&again&T	-2 -10 0 -4 -5
will, nobody	-6 -25 -44 -7 -6
will…9	-7 -57 -3 -4 -2
will…:	-2 -84 0 -6 -1
will…A	-2 13 -2 18 0
will…D	-1 43 -2 0 -4
will…E	-12 -19 -23 -11 -15
will…F	-1 22 -4 14 -4
will…H	-18 23 -9 -10 -7
will…N	-15 -12 -14 5 20
will…O	-1 8 0 -23 -3
will…P	-3 0 0 -1 -3
will…Q	9 2 0 40 0
will…R	-28 4 -14 -11 -15
will…S	-6 -29 -13 -11 -16
will…T	37 -43 -18 -23 -27
will…W	-4 0 -16 -4 -1
will…X	-2 38 -3 -16 -22
will…after	-4 31 0 0 -1
will…again	-5 60 -2 6 18
will…as	2 35 -1 -5 -2
will…because	-1 -5 0 -2 -1
will…has	-3 83 -3 -9 -7
will…if	-2 -12 -1 -1 0
will…is	4 -4 -5 -3 -2
will…it	-8 73 -5 -4 -3
will…may	0 -9 0 0 0
will…not	48 18 -23 -3 48
will…some	0 -7 0 -2 0
will…was	-2 20 -3 0 -1
will…we	-2 -5 0 0 0
will…will	-2 12 0 -1 0
will…you	-4 -25 -9 -8 -9
will…your	-6 -7 -4 -6 -6
with	-69 -38 14 -36 -11
with .	-34 -8 1 -8 -6
with 9	19 -10 -10 -5 -6
with :	-12 2 0 -1 -2
with A	-4 -7 -11 -1 -3
with D	5 -1 0 11 0
with E	-18 -4 -1 -1 10
with H	-16 -11 -4 -6 -2
with N	-3 -3 10 -3 -4
with P	2 0 -3 0 0
with R	0 -44 0 0 0
with S	-3 0 15 -2 -2
with T	-18 -44 0 -1 0
with W	-2 0 1 0 0
with X	-2 -3 -4 0 25
with a	-38 59 0 -6 -14
with it	12 -1 -11 -3 -3
with our	-29 11 -20 -13 3
with the	26 -14 31 -12 -7
with your	-2 0 -1 0 -1
would	-58 21 30 -14 -18
would .	-9 6 -13 -3 0
would D	-1 32 -5 -1 -1
would E	-1 -22 -10 -3 -2
would H	-1 -15 -9 -1 0
would N	-2 25 -20 -4 -3
would P	0 13 0 0 -1
would Q	0 -9 -5 -7 0
would R	0 3 -5 0 -1
would S	-1 -5 -8 -10 -1
would T	-2 -12 -3 -1 0
would be	-26 -35 17 16 -10
would has	13 -9 59 -2 -3
would not	-29 30 23 -1 3
would so	0 -2 0 0 0
would to	-1 49 -3 0 0
would&R&T	-15 94 -17 -5 -5
would, nobody	-39 4 2 -18 -15
would…#	-2 -2 -4 0 0
would…9	-1 -9 -3 -1 -1
would…A	-2 -17 -2 -2 -1
would…D	3 4 -3 14 -2
would…E	-26 34 29 10 6
would…F	-1 -6 -2 -1 -1
would…H	-5 7 -28 -4 -3
would…M	-9 -3 -11 -4 0
would…N	-3 29 24 -5 -4
would…P	-9 -3 -6 0 0
would…Q	0 -10 -8 -7 0
would…R	-1 43 -20 -5 -6
would…S	3 5 -2 -8 0
would…T	-10 76 -23 -9 -15
would…W	-19 -1 -3 19 0
would…X	-2 0 -2 0 5
would…after	0 9 0 -1 -1
would…again	-1 25 -2 -1 -2
would…as	3 2 -11 -7 0
would…has	20 -16 68 -2 -3
would…if	0 39 4 0 -4
would…is	-3 29 -5 0 10
would…it	5 3 -11 -1 10
would…may	0 10 0 19 0
would…not	-29 41 33 -2 2
would…our	0 14 -5 -1 -1
would…was	4 1 -3 0 0
would…you	0 48 -6 -1 -1
would…your	0 10 5 -3 -1
wrongdoing	7 -23 72 -34 -13
you	-34 -30 -5 -38 -44
you .	-9 -14 -7 -10 -1
you >	-3 -7 8 -5 -9
you A	41 -2 -10 0 -2
you D	-2 0 -1 -1 0
you E	-9 -4 40 -2 -3
you F	-1 -3 -7 0 0
you H	-3 -6 13 -1 0
you M	-7 0 0 -3 0
you N	-21 22 3 -12 -8
you P	29 5 -3 0 0
you R	-10 2 -11 -12 -1
you S	-8 0 -7 0 0
you T	-10 -16 -14 -2 -1
you X	-12 5 45 0 -1
you a	0 -4 -1 0 0
you again	0 3 -1 -1 -4
you at	0 -2 0 0 0
you be	0 9 0 0 0
you by	0 2 -3 -4 0
you can	-11 15 -7 -2 -15
you does	-12 -1 -6 -4 -5
you for	0 -1 -2 -2 -5
you has	-5 -18 5 -1 -3
you in	0 11 -2 0 0
you is	0 -1 -3 -1 -1
you may	5 38 -5 17 -5
you not	24 -18 9 -1 -9
you on	0 -21 -1 0 0
you so	-1 -3 0 0 -1
you the	-1 -1 -4 0 0
you was	0 0 7 0 0
you will	-2 23 0 -2 26
you with	0 0 -7 0 0
you would	-3 -13 28 -1 10
you&D	-13 26 -34 -12 -7
you&M	-19 -5 -3 3 -2
your	-36 -61 -14 -44 -12
your .	8 -1 -14 -6 -11
your A	4 -17 -9 -3 -6
your D	-47 -13 6 -6 0
your E	-9 -21 -12 -6 4
your H	-46 -31 -10 2 12
your M	-36 5 -1 -5 -2
your N	20 -22 11 -2 -2
your P	0 0 -2 -1 -3
your Q	-3 -2 -1 -1 -2
your R	-2 8 -1 -3 0
your S	-6 -5 8 -1 -1
your T	-11 -5 1 -1 -4
your X	0 -4 -6 -3 -17
your ^	-1 0 -1 -2 -3
your is	-11 0 15 0 0
your&D	-10 -13 32 -17 -13
your&M	-81 -4 -5 -7 -9
your…9	-2 -12 -3 -1 19
your…A	0 -9 -21 -3 -4
your…D	-58 -8 2 -8 -3
your…E	18 -4 -19 -6 -21
your…F	-9 -5 -2 -4 -18
your…H	2 -12 -24 -20 16
your…M	-40 4 -2 -3 -8
your…N	23 -25 -7 -3 10
your…P	1 -2 10 -1 -6
your…Q	-1 -2 -1 -1 -2
your…R	41 -10 -2 -7 -13
your…S	-15 -9 8 -1 -4
your…T	11 -25 -12 -4 -10
your…W	43 -3 13 -1 17
your…X	-1 22 -1 -1 23
your…^	-1 0 -1 -2 -3
your…after	9 18 -5 0 0
your…again	-9 12 2 -2 -4
your…as	9 -1 0 0 0
your…because	30 0 -1 0 0
your…has	38 -1 -16 -1 -6
your…if	-3 -12 -8 -1 -1
your…is	25 8 30 -6 -7
your…it	2 -14 -3 -1 -4
your…may	19 -4 -7 -4 55
your…not	-64 -5 4 -1 28
your…our	12 -2 1 0 -1
your…was	-23 0 -7 0 -1
your…we	-4 -4 -1 0 -1
your…will	-1 -12 -5 -1 -5
your…would	0 5 6 0 -2
your…you	-2 -3 -8 -2 -4
your…your	-29 -8 -8 -1 0
you…9	0 -44 0 -3 -1
you…:	0 11 0 -4 0
you…A	0 15 -22 -1 -3
you…D	15 -19 -23 -5 -4
you…E	-40 -1 -42 -10 -4
you…F	5 -10 0 8 -17
you…H	41 9 -9 -4 -6
you…M	0 -3 -1 7 -2
you…N	-2 48 11 1 2
you…O	-1 -1 0 14 -1
you…P	28 -2 -9 0 7
you…Q	0 -1 -3 -2 -4
you…R	-17 19 -3 -15 -3
you…S	-11 -41 -11 -5 -14
you…T	-7 11 27 -7 -12
you…W	-2 -4 -27 -1 -3
you…X	-3 -9 29 -2 -1
you…after	-2 -1 19 0 0
you…again	-1 47 -12 -14 21
you…as	11 28 -1 0 -1
you…because	30 0 0 0 0
you…has	-11 -25 -8 -9 -13
you…if	-13 20 0 0 0
you…is	2 50 -12 -2 -6
you…it	-6 16 -4 -1 8
you…may	4 46 -6 17 -5
you…not	-2 -29 6 -7 32
you…our	12 -9 -9 -1 -10
you…was	3 0 -4 0 0
you…we	-2 0 -1 0 -4
you…will	-2 15 -1 -2 24
you…would	-3 -14 28 -1 10
you…you	-1 -6 12 -1 -1
you…your	-6 19 -4 -3 -6
"""
