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
A investors invigilator invigilators isp isps issuer issuers janitor jet joiner joiners joker
A jokers journalist journalists judg judge judges judicial jurors jury justice keeper keepers
A lab labor laboratories laboratory labs lad lads landlord landlords las lass lawmakers lawyer
A lawyers leaders lecturer legislators legislature lg librarian lloyd lloyds locksmith locum
A locums lucent magistrat magistrate magistrates maker makers manager managers managing
A manufactured manufacturer manufacturers mastercard mat mate mayor mechanic members met
A microsoft microsystems midwif midwife midwiv midwives minister ministers ministry mob motorola
A msp muppet muppets myspace national navvy nba nec netscape newbi newbie newcomer nfl
A nightshift northgat northgate novelist novell novic novice ntt nurs nurse nurses officer
A officers official ofgem ofwat operativ operative operatives operator operators opposition
A optician organization outfit outfits outsourcer outsourcers owned owners packard painter
A panasonic paramedic paramedics parties partner partners paypal pediatrician pharmacist
A pharmacists physician physicians pilot pilots plaintiffs playwright plumber plumbers poet
A polic police policeman policemen politician politicians porter postman predecessor
A predecessors president prime products professional professionals professor professors
A programmer programmers promoter promoters prosecution prosecutor prosecutors protester
A protesters provider providers psychiatrist psychologist publications publisher publishers
A publishing pupils qaida quango quarterback quarterbacks questioned quoted radiographer
A radiographers rail rbs receptionist recruits registrar regulator regulators rep reporter
A representative representatives representing reps research reseller resellers retailer
A retailers rival rivals robbers roofer roofers rooki rookie rookies rooky routes saboteur
A saboteurs salesforc salesforce salesman salesperson saleswoman samsung sanyo sap scaffolder
A scaffolders scammer scammers schem scheme scholar secretary securities security seller sellers
A selling senior serco shoppers siemen siemens signaller signalman signalmen skipper soldier
A soldiers sources spammer spammers spy staf staff stagehand stagehands starters startup state
A stevedor stevedore stevedores stocks strip stripe students subcontractor subcontractors
A subsidiaries subsidiary successor supermarket supervisor supervisors supplier suppliers
A supporters surgeon surgery surveyor suspects sysadmin taught teachers teaches teaching team
A tech techi techie techies technician technicians techs techy telecom telecommunications
A telecoms temp temps tenants tester testers testified testify thief thiev thieves thugs told
A toshiba tout trader traders traine trainee trainees trainer transit treasurer trol troll
A trolls truste trustee trustees tutor tutors twilio twitter typist typists undergraduate
A undergraduates underwriter underwriters union unions universities university utilities utility
A valuer valuers vandals vendor vendors venture vice visa visitors vodafon vodafone volunteers
A warden webmaster welder welders whitehal whitehall whoever wholesaler witnesses workman
A workmen worldpay writer yahoo yale youngster
AD aircraft business cargo commission committee legal management online personnel users web
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
D connection connections console consoles consumer consumers consumption container containers
D conveyor cooki cookie cookies cooky cool coolant cooling cran crane crawler cupboard cursor
D cylinder cylinders data datafeed deals declining design designs desktop detection detectors
D developed devic device devices dial diesel digital directories directory discs discussing dish
D disk disks display displayed displaying displays domain domestic dongl dongle driv drive
D drives duct ducts edg edge electric electrical electronic encryption engin engine engines
D environments equipment escalator escalators exception exceptions exchang exchange export
D exported exporting exports extension extract facilities fans features feed feeding feeds fiber
D fibr fibre fileshar fileshare filter filtering filters firewal firewall fixpack flag fleet
D floppy flow forklift fram frame frames function fus fuse gadget gadgets gateway gaug gauge
D gauges gearbox generator generators gizmo goods gut guts handheld handhelds handl handle
D handles handover handset handsets hardwar hardware hash heap heater heaters hook host hybrid
D image images imaging import importation imported importing imports imposed index industrial
D infection infrared innard innards insid insides integrated interpreter introduced inverter
D ipod job jobs keyboard keypad keypads kit labeller labellers landlin landline laptop laptops
D laser law layer layers len lens lever libraries lifting lifts limits lin lines link linking
D links loader loading loads local lock locks locomotive logfil logfile login logs loudspeaker
D loudspeakers machin machine machines macintosh macro magnetic manifest mast master materials
D matrix media memory messag messaging metadata meter meters metre metres microphon microphone
D microphones mobile model models monitor monitoring monitors motor motors mount mounts mous
D mouse multimedia narrow nasdaq nerv nerve network networking networks newer nokia offset
D offsets operates operating optical origin original output packag package packages packet panel
D panels patchset pc pcs phones pile piles pipeline piston planner plaster platform plug plugs
D plumb plumbing points port portable powered primary prob probe probes probing processes
D processing produced producer producers production profit programming projector projectors
D proprietary propulsion prototype proxy pump pumping pumps purchases purchasing queues quota
D quotas rack racks radar receiver receivers reconciliation reconnaissance recording records
D relay relays releas release released releases releasing replica replicas retail roam roaming
D robot robotic robots rul rule rules run satellit satellite satellites scale scanner scanners
D scanning screen screens script scripts secondary sector sectors sensing sensor sensors sequenc
D sequence servic service services session sessions setting settings settlement shel shell
D shipments signal signaling signalling signals slav slave slaves socket sockets softwar
D software sorter sorters spinal spreadsheet spreadsheets stack stacks standby steam stock
D storag storage stored stream streams strict string structure subsidies substation surface
D surplus switch switches switching system systems tag tags tape tariff tariffs technologies
D technology templat template templates terminal testing thermostat thick thread threads
D thresholds tier til tile tiles till tills tissue toggl toggle token tokens tool tools topic
D topics tower trade trades trading training transaction transactions transformer transmission
D transmitter transmitters trigger triggers trunk trunks tube tubes turbin turbine turbines
D turnstil turnstile turnstiles tv unit units valv valve valves version versions video viewing
D virus voltag voltage volum volume weighbridg weighbridge wheel wheels wide wir wires wiring
D workers worm wristband wristbands zon zone zones
DA broadband businesses dispatcher employees industry internet manufacturing markets msn printer
DA printers private sales wireless worker
DE control crucial meaning terms using
DF gain gains price prices
DFR restart
DH app branch bridg bridge bus certificat certificate connecting counter feature form forms ipad
DH iphone key kiosk larger leading library lift path pool profits record supply tabl table
DH tablet value websit website
DM browser servers
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
H elections electricity elephant elephants embroidered ensemble entrance envelop envelope
H envelopes estuary exam exhibit exhibition exhibitions exhibits expense expenses fare fares
H farms featured fee ferries ferry festival festivals fiction field fields film films fin finals
H fine fish flooding floods floor floors flour fog food foods foothills footpath footpaths
H freighter fridg fridge fries frost fruit fruits fuel fund funds gal gale gales galleries
H gallery gam game games garden gardens gas gasoline gat gate gift gig gigs glass glov glove
H gloves goat goats grain grains gritter grove gusts gym hail hal hall hallway handbag harvests
H hats hay hearing heat heating heatwav heatwave hedg hedge hedges hefty hen hens herd herds
H highway highways hil hill hills homework honey hosepip hosepipe hosepipes hospital house
H humidity hurricane hurricanes ice icy illustrated incentive income incomes ingredients inland
H inspired insurance jab jabs jacket jeep juice kettl kettle kettles kitchen known lak lake
H lakes lamb lambs lane lanes laundry lawn leather lending lesson lettuce licenc licence license
H licenses light lightn lightning linen livestock loaf loan loans located locker lockers lorries
H lorry lunchbox mail main mains maize major majority map mark market mashed match matches
H matinees meal measles meat meats medicaid medical medicare medication medications medicin
H medicine medicines memorial menu menus milk minibus money moor moors mortgag mortgage
H mortgages motorbike motorcycle motorcycles mountain mountains movie movies mural murals museum
H museums music musical nam name needl needle noodles note notes novel number nursing ocean
H offic office oil opera operas operatic operation oranges orchard orchestra outside oven pag
H page pages paint painted painting paintings parcel park parked parking parks parliament
H parliamentary pas pass passes passing passport password pasta payment payments payroll peanut
H pension pensions performances performed performers performing permit permits pharmacy phon
H phone photo photos pickup pie pies pig pigs pills pipe pipes pitch pitches pitching pizza
H played players playground playing plays polio pollen pond ponds porch pork portrait portraits
H postage postbox postcard postcards potato potatoes pothol pothole potholes poultry premiere
H premiums prescription prescriptions presidential prevent prints priz prize prizes proceedings
H proceeds productions published pudding pumpkin puppy purs purse rabbits radio raffl raffle
H railcard railway rain rainfall rains raise raising receipt recommendation recreation recycl
H recycling referendum referred refunds registers reimbursement remarks rent rental renting
H rents repay repayment reservoir reservoirs restaurant result retirees retirement revenues ride
H rides ridge river rivers road roads roadway roadways roast roasted rocky roof room rooms rop
H rope ropes route rubbish rucksack ruling runs sack sacks salad salads salaries salary sandbag
H sandbags sandwich sandwiches satin sauce sausage savings scarf school sculptur sculpture
H sculptures seafood season seat seats senate sewage sewer sheep sho shoe shoes shops shore
H shoreline show showcases shower shown shows shrimp silk singers singing sit sitting skips
H skirt slaughtered sleeping smallpox snack snow soda songs soundtrack soup soybean springs
H stage stages staircase stalls stamp stamps statement statements station stations stew stone
H stop stopping stops store stories storm storms straw strawberries street streetlight
H streetlights studio subway sugar sunshin sunshine supreme suv sweater tap taps tax taxes taxi
H taxis taxpayers teams telephone temperatur temperature temperatures ten test tests theater
H theatre theatrical thunder ticket timetables titled toilet toilets tomato torrential tour
H touring tournament tours tractor tractors train trains tram trams tramway trash traveling
H tributaries trips tropical trousers truck trucks tub tunnel turkeys umbrella uniform unpaid
H upstairs vaccin vaccination vaccinations vaccine vaccines valley valleys van vans vegetabl
H vegetable vegetables vehicle vehicles venues visas vot vote voted voters votes voting voucher
H vouchers wag wage wages wagon wagons wal wall wallet walls ward wards waste water waves
H wearing wears weather welfare west wheat wind window winds within woods wool wore worn worth
H yogurt
HA appeal appeals buying case driving investments lenders questioning ship testimony
HD baking costs employment infected is picture recipe revenue spending television
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
M avro backend backfil backfill backof backoff backpressur backpressure backpressured balancer
M balis balise bgp bigquery binary bio bios bitrat bitrate blacklist blob boolean bootloader
M botnet brokers bssid buffer buffers busbar byt byte bytes cach cache caching calibrator
M callbacks canary canbus captcha cardinality cassandra cbtc cdn cdns celery charset checksum
M chipset chmod cicd cipher ciphers citrix classpath cli clickhous clickhouse cobol codebas
M codebase codec codepath coldstart collation collector commit compiler comput compute
M concurrency config configmap configs configuration configurations consensus consul contactor
M controller cookiejar cor cores coroutin coroutine cors couchdb cpu crat crate credential cron
M cronjob crontab csrf css cve daemon daemonset dag databas database databases databrick
M databricks datacenter datadog datalak datalake datastor datastore dbt dcs ddo ddos deadlocks
M decod decode decoder decodes dedup dedupe deduplication denylist dependencies dependency
M deployed deployment deploys descriptor dhcp dicom dim dimm discrete django dkim dll dlls dmarc
M dns docker dom downloader drm dsl dump ec2 ecs edi egres egress eks elasticsearch embedding
M ems emv encod encoder encoding endpoint endpoints envoy epg epo epoch epos ertm ertms esxi etc
M etcd etcs ethernet etl executabl executable exploit exporter exporters failover failsaf
M failsafe feeder fenc fencing fhir fil file files filesystem filesystems firmwar firmware flask
M flink flowmeter fortran ftp ftps garbag garbage gatelin gateline gc genset geocod geocoder
M geocoding geofenc geofence git gitop gitops gns gnss golang goroutin goroutine gpu grafana
M graphql grpc gui hadoop handler handlers handshak handshake handshakes haproxy hdd header
M healthcheck heartbeat helm hl7 hmi hmis honeypot hooks hosting hostnam hostname hostnames
M hotspot hsm hsms html http https hubs hydration hydraulic hydraulics hyperthread hypervisor
M idempotency idp ids imap indexer indexes indexing inferenc inference ingestion ingests ingres
M ingress initcontainer inod inode inodes instances interlock interlocking inverters iop iops ip
M ips iscsi iso8583 istio jar java javascript jbod jenkin jenkins json jvm jwt kafka keepaliv
M keepalive kernel keychain keyr keyring keystor keystore kibana kubelet kubernet kubernetes kvm
M lambda lambdas lan ldap leader ledger ledgering lidar limiter linker linkspan linux livelock
M livelocks loadbalancer localhost localstorag localstorage locking lookup loopback lun macros
M magnetron mainfram mainframe mainframes malwar malware mariadb memcach memcache memcached mesh
M microcontroller microprocessor microprocessors microservic microservice middlewar middleware
M migration migrations minified minify misconfiguration modbus modem modems modul modulator
M module modules mongodb motherboard mpi mpl mpls mq mta mtu multicast multiplexer mutex mysql
M nagio nagios nameserver namespac namespace nas nat nats neo4j netmask nfs nginx nic nod node
M node.j node.js npm ntp nul null oauth olap oltp oom oomkil oomkilled openshift openstack
M optimiser orchestrator ospf overflow pac pacs pagefil pagefile pagerduty pantograph
M parallelism parameter pars parser parsing partition payfac payload payloads pbx pdf perl php
M pinpad pip pipelin pipelines plane plc plugin plugins pod pods pointer pol polling pos postgr
M postgres prefetch processor processors profibus prometheus protobuf psu ptp python quarantin
M quarantine query quorum rabbit rabbitmq radius raid rails ram ransomwar ransomware rdbm rdbms
M recompil recompile recompiled rectifier recursion redeployed redeployment redeploys redis
M rediscluster redshift regex registry reindexing renderer repeater replicaset replication
M repository resolver retries retry rfid rollouts rounding rout router routing rowlock rsync rtc
M rtu rtus runtim runtime rust s3 saml san sandbox scada scal scaling scheduler schema scim
M scraper sdk segfault segfaulted segfaults semaphor semaphore semaphores sentry server
M serverles serverless servo servos sftp shapefil shapefile shard sharding shards sidecar
M sidekiq siem sip smb smtp snapshot snapshotting snowflak snowflake solenoid sonar span spans
M spark spectrometer spf spin spine spinlock splic splice splitter splunk spooler sql sqlit
M sqlite ssd ssh ssid ssl sso stacktrac stacktrace stag staging stateful statefulset stateles
M stateless stemmer stonith stratum stylesheet subdomain subnet subproces subprocess subsystem
M sudo svn swap switchboard switchgear symlink sync synchronisation synchronization syncing
M tablespac tablespace tcp tempdb terraform testb testbed threadpool throttl throttler
M throttling thundering thyristor tileserver tileset tilesets timeout timeouts timeserver tls
M tokeniser tokenizer tomcat toolchain trac traceback tracing traefik transcod transcoder
M transcoding transducer transponder tunnelling tvm udp uefi ui underflow unicod unicode unix
M unixtim unixtime uploader uploads ups upsert uptim uptime usb utf8 validator variabl variable
M varnish vcenter vcpu vcpus vector vfd virtualization vlan vm vms vmwar vmware vnic voip vpn
M vrf vspher vsphere vulnerability waf wan warmup watchdog watchdogs webhook webhooks websocket
M websockets whitelist wifi windows worklist workstation wsdl xen xml xp xsd xslt xss zabbix
M zookeeper
MA acquirer broker installer oracl oracle
MD build dataset hub
MF brake brakes deadlock jitter rollback throttle
MH election
MN upload
MO algorithms contention deploy deploying ingest interfac interface latency locale metric
MO modality parity provisioning rollout saturation telemetry throughput
MP listener
MPAQ driver
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
PH party shop
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
Q contracts coordinat coordinate coordination core criteria critical dealing decrease
Q deficiencies deficiency define defining deliver demonstrat demonstrate demonstrated
Q demonstrates detailed detrimental differential difficulties difficulty disclosure
Q discontinuanc discontinuance discontinued disseminated dissemination dynamic ease effect
Q effective effects efficiency element emb embed embedded emphasis emphasize empirical enabl
Q enable enabled enabling enacted encounter encountered endeavor endeavoured enforce engag
Q engage engaged engaging environmental essential estat estate evaluat evaluate evaluated
Q evaluating evaluation evaluations event events examination examine examples execut execute
Q execution exists expanded expanding expeditious expeditiously experienc experience experienced
Q experiences experiencing extent factor factors feasibility finalise findings focus focused
Q focuses focusing formal formulate formulation forthcom forthcoming fulfil functional
Q fundamental furnish furnished furthermore global governanc governance governmental greater
Q greatly guidelines herewith hitherto identification identified identify impact implement
Q implementation implemented implementing importance improvement improving inability
Q inaccessibility inasmuch inconvenienc inconvenience inconvenienced incorporate inevitably
Q infrastructur infrastructure initiate initiated initiativ initiative input inputs insofar
Q instigat instigated insufficiency integral integrat integrate integrating integration
Q intervention introducing involve irregularities irregularity journey journeys knowledge
Q learning legislation limitation limitations limited locality logistic logistics maintain
Q maintained mandated mandates mandatory mathematical matters meaningful measur measure
Q measurement measures mechanism meetings method methodology methods multipl multiple nature
Q necessitated necessity negative numerous objective objectives obligations observ observed
Q observing occasion occasioned occasioning ongo ongoing outcom outcomes outlined overcome
Q parameters partial participant participants participate penetration perception perspective
Q phas phased policies population portfolio possibilities practical precise precluded precludes
Q predicat predicated primarily prior prioritis prioritise prioritiz prioritize procedures
Q productivity progres progress progressed progressing prompt promulgat promulgated proper
Q protection providing provision provisions pullout purchas purchase purely pursued pursuing
Q recommendations reducing reduction refers reforms regulatory relation relief requirement
Q requirements requires requiring rescind rescinded resilienc resilience resilient resource
Q resulted rigorous robust safeguards scientific scope seamles seamless solely solutions
Q specified spite stability standards statutory strategies strength stricter stringent study
Q subsequent subset substantiv substantive supervision supports suspension sustain tender
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
	-217 -274 -250 -210 -225
!acronym	-29 17 -14 -55 -45
!alarm	-57 -49 -24 -22 237
!blame	-38 -7 118 -10 -9
!cause	59 -16 -7 4 -19
!contraction	-39 35 -31 -24 -17
!hard	-4 0 0 1 -2
!hedging	-4 -4 -2 -8 8
!internal	-146 -47 -35 -2 -17
!jargon	-9 -18 -14 69 -15
!latin	-45 -9 -19 -13 -1
!long	7 -1 -1 9 0
!passive	-55 -32 -7 186 -14
!promise	-3 58 -1 -2 -2
!technical	34 -12 -31 -20 -34
#	67 -67 -46 -29 -25
# #	-41 -9 -1 -5 -1
# .	21 -1 -5 16 -5
# 9	-16 -5 0 -1 0
# >	57 -15 -16 -5 -6
# D	17 0 0 -1 0
# E	17 -8 -9 -3 -5
# H	-9 -1 0 -1 0
# Q	20 -4 -8 4 0
# and	-4 -5 0 0 0
# for	-5 -1 0 -14 -1
# is	-5 -14 -4 -19 -4
# may	-2 0 0 -1 0
# on	25 -2 -3 -8 -2
# to	-26 -7 0 -2 0
#, nobody	47 -49 -31 -9 -18
#…#	-26 -11 -1 3 -3
#…9	-42 -20 -1 -1 0
#…A	-19 -4 -10 -1 -1
#…D	-38 0 -1 -7 -1
#…E	12 -9 -13 -4 -6
#…F	51 -3 -5 -5 -6
#…H	-23 -1 -1 -2 -2
#…N	51 -5 -3 -1 -1
#…Q	8 -1 -1 -3 -2
#…R	-29 -9 -8 -2 0
#…T	-4 -17 0 -1 -1
#…W	-2 0 0 -1 0
#…^	-7 -4 0 -1 0
#…as	-8 -6 0 0 0
#…is	-6 -14 -4 -19 -6
#…may	-2 0 0 -1 0
#…your	-2 0 0 -4 0
-.js	-10 0 0 0 0
-.uk	-18 -15 -6 -13 -5
-0am	0 -15 0 0 0
-0pm	0 -2 0 -3 0
-5am	-1 -16 -1 -1 -1
-ace	7 -1 -1 -1 0
-ack	65 -4 -15 74 -3
-act	-52 -7 -24 68 -8
-acy	15 25 -1 0 -2
-ade	20 -2 -1 -5 -1
-ads	20 -2 -1 -18 -1
-ady	-22 -1 -15 12 -1
-age	29 29 5 -43 32
-ail	0 0 -1 -2 0
-ain	-1 22 10 -7 -7
-air	-10 36 -6 -8 -2
-ake	6 -2 6 -4 -2
-ale	21 44 0 -7 -1
-all	70 3 -2 0 -2
-als	-14 5 13 1 -8
-ame	17 -4 -8 -6 0
-ams	4 -4 -5 19 -1
-and	-80 -42 36 -10 -6
-ans	-1 2 0 0 0
-ant	-14 -3 -5 9 -3
-any	-67 6 70 -5 -6
-aps	-2 -2 -1 -5 -10
-ard	-3 47 -2 -4 -4
-are	71 -19 30 -29 -1
-ark	-4 0 0 0 0
-ars	20 -91 6 -1 -1
-art	-30 37 -2 -12 -2
-ary	-33 -45 -19 -8 -3
-ase	60 -74 -48 28 -43
-ast	-25 75 -1 33 -3
-ate	72 8 -15 17 -18
-awn	0 0 -2 0 0
-ays	-12 44 13 -15 10
-ber	46 -30 -34 37 -12
-ble	36 11 65 -35 -11
-bly	-2 22 -1 -2 16
-cal	19 -2 -13 -12 -3
-cas	34 0 0 -1 -1
-ced	-6 -19 73 36 -4
-cel	7 -13 -3 14 -2
-cer	-4 -2 16 -8 -1
-ces	-37 -42 -8 14 -5
-cil	-7 19 -10 -4 -7
-cks	28 -3 -7 -4 -1
-cle	-11 0 -1 29 -1
-cts	-16 36 -22 -7 -2
-cup	30 0 -2 0 0
-d's	-1 0 7 0 -8
-dar	4 0 0 -1 0
-day	-56 48 -86 -32 2
-dby	12 -14 -2 -1 -2
-ded	24 25 -22 139 -22
-den	-16 0 -1 -1 -1
-der	51 -15 49 -16 -19
-des	-12 -5 -5 -1 -3
-dex	16 0 -3 -2 0
-dge	-34 21 -4 22 -4
-dio	-18 0 -2 0 0
-dle	19 -2 -5 -2 -6
-dly	0 0 2 0 0
-dor	-15 5 37 -5 -3
-dow	13 5 -2 -1 -1
-e's	62 -2 7 -2 -3
-ead	5 -8 1 -5 -1
-eam	-60 -1 1 -20 -2
-ear	0 -2 0 -1 0
-eat	-2 -7 -1 -1 0
-ect	-33 -18 -8 -14 2
-een	29 -1 -36 6 -10
-eep	11 -1 24 0 0
-eer	-5 -7 1 -1 -1
-ees	23 1 -1 -1 0
-eet	-25 19 -1 -2 -1
-eld	17 0 -1 -2 0
-elf	0 -10 -2 -1 -1
-els	-40 -40 -11 24 -16
-ely	-53 -14 26 -38 83
-ema	-3 -7 -1 -2 0
-eme	-1 0 -23 0 0
-ems	13 -4 49 -16 -7
-end	-3 51 -13 -7 -7
-ens	42 -8 -13 -15 -5
-ent	39 -6 3 36 -23
-ept	0 0 11 0 0
-era	6 -7 0 0 -1
-ere	14 0 -5 -1 30
-ers	67 -12 -15 -28 -13
-ert	-3 2 0 0 0
-ery	-3 51 -23 2 3
-esh	19 -1 -2 -1 -1
-ess	-14 53 12 -1 -1
-est	46 -16 -10 -10 2
-ete	-3 18 35 -7 31
-ets	54 10 19 4 -8
-ety	-5 6 16 0 -1
-eum	-7 -31 8 0 0
-eve	-3 -8 -9 -1 31
-eys	-10 -13 0 10 0
-fee	-11 -1 -7 0 -1
-fer	2 -4 -5 0 0
-fic	81 -4 -31 -3 -2
-fig	22 -5 9 -8 -1
-fix	-19 35 0 0 0
-ged	-31 -28 87 14 -12
-ger	-37 0 3 18 -11
-ges	-34 38 -15 -6 -5
-get	44 44 -3 -7 -7
-ght	-18 48 35 -3 -27
-gle	0 0 0 -3 43
-gly	-5 -2 29 0 0
-got	-1 -1 -8 0 -1
-gue	-3 15 -3 -4 -2
-hed	-16 -26 29 22 -6
-hen	23 0 0 0 0
-her	-29 13 14 -20 33
-hes	61 7 -66 25 -5
-hin	-15 16 -3 -5 -3
-hip	9 0 -1 6 -1
-hon	-11 -1 0 0 0
-hop	-2 0 -2 0 -5
-hts	-6 18 18 -3 -1
-ial	34 -25 -11 22 -9
-ian	-1 0 7 -2 0
-ica	13 0 0 -6 -1
-ice	-54 10 22 31 9
-ics	-12 -8 -4 0 0
-icy	0 -1 0 -2 0
-ide	-8 -15 -2 9 0
-ied	32 6 50 -19 -5
-ier	-60 -19 29 2 -22
-ies	22 17 -21 -21 -8
-ign	-2 0 4 -2 0
-ike	0 -55 -2 -1 -1
-ild	-17 23 0 0 0
-ile	-27 -29 0 -1 -1
-ill	-2 20 5 0 9
-ils	7 -20 -45 -11 -5
-ilt	33 0 -5 0 0
-ily	-4 0 0 2 0
-ime	-2 87 -17 -1 -2
-ims	6 -13 -2 -3 -1
-ind	-15 4 -1 -6 -1
-ine	-34 66 14 -1 -23
-ing	80 15 -16 15 -12
-ins	-41 -17 -22 -12 -9
-ion	92 88 -44 43 -23
-ips	21 0 -15 -2 0
-ipt	44 -1 -33 -4 -5
-ire	-1 -1 -5 0 5
-irs	-18 6 -2 -8 -2
-ise	-5 10 -3 11 26
-ish	50 -12 9 -8 18
-ist	-11 -3 38 -3 -6
-ite	-42 47 2 -2 21
-its	23 11 -3 -2 0
-ity	-18 9 27 135 -33
-ium	7 -1 0 -1 23
-ius	-11 0 0 15 0
-ive	-42 3 18 -6 35
-k's	-22 -2 13 -2 -3
-ked	48 -14 36 12 -18
-ken	-28 -4 52 -9 2
-ker	32 -5 -35 -11 -2
-kes	12 -1 13 -4 0
-ket	33 -5 22 40 -34
-kon	0 24 0 0 0
-kup	33 -28 -2 -7 -3
-l's	2 11 -1 0 -1
-lar	10 0 -1 -1 -3
-lay	1 11 0 -1 0
-lds	-26 11 0 10 -2
-led	139 -17 -36 -36 -21
-lem	-20 5 12 2 4
-len	-11 -8 -25 -2 -10
-ler	100 -9 -32 -19 -7
-les	-33 -14 35 -12 20
-let	-15 -6 -1 -1 0
-ley	-6 46 0 0 0
-lic	-7 17 -3 -1 0
-lls	-9 -1 4 -2 -3
-lly	-3 40 19 -6 -12
-log	1 7 0 -1 0
-low	6 -16 2 -4 -3
-loy	-14 -11 -1 -15 -2
-lth	0 0 0 -4 0
-lts	37 -8 -1 5 -3
-lty	48 -9 13 -16 -3
-lve	7 -3 0 -1 0
-m's	17 0 5 -2 -1
-mal	3 63 1 24 -12
-man	-4 0 4 0 0
-mas	0 -8 0 -3 -1
-mat	15 -2 0 -1 -1
-med	52 -6 32 -17 -7
-mer	35 -57 -30 15 -2
-mes	-60 50 -1 17 -2
-mit	19 -8 -6 -4 -3
-mme	0 -4 -8 0 0
-mon	41 0 -2 -1 -4
-mps	-14 -3 0 0 0
-n's	0 -13 -2 -1 -1
-n't	-17 42 -27 -22 -4
-nal	4 -18 -39 40 -13
-nce	-10 -18 10 55 -20
-nch	-32 -8 -16 -1 -2
-ncy	16 -6 54 108 -11
-nds	7 -16 -10 5 -12
-ned	15 -52 41 17 -13
-nee	-3 0 7 0 -1
-nel	-15 0 -14 8 -4
-ner	-54 15 -32 -21 -9
-nes	-8 9 5 -15 -9
-net	-54 0 35 -10 -3
-ney	0 -3 -1 22 -3
-nge	60 -27 -18 14 -17
-ngs	5 26 -20 -1 -21
-nic	-3 10 -1 -2 -1
-nis	-24 -2 0 0 0
-nks	2 -6 32 -5 -1
-not	58 -41 -19 -9 1
-nse	-5 0 -1 11 -1
-nst	-6 -1 -5 -2 -1
-nts	31 1 17 8 -31
-nty	-2 -2 -1 -2 0
-nue	0 -18 0 11 0
-oad	-22 -1 -10 -2 -2
-ock	17 49 -10 -3 0
-ode	9 -2 -1 -4 -3
-ody	45 -36 43 -19 -3
-oft	-8 -3 -2 -2 0
-oll	10 0 35 -3 -1
-ols	10 -3 -7 -7 0
-ome	-14 0 11 0 0
-oms	-3 -3 54 0 -10
-ond	19 77 -19 -7 63
-one	-19 -4 48 -2 10
-ong	-1 -6 -2 -1 -2
-ons	27 -19 -5 40 0
-ook	-7 -6 24 -10 -1
-ool	2 12 39 -6 -1
-oom	-2 11 -1 0 0
-oon	-14 28 -1 -1 -6
-oot	17 -6 -2 -1 0
-ord	-2 -11 19 -5 -9
-ore	91 70 -17 -7 -9
-org	-8 -3 0 -6 -1
-ork	71 -61 7 -22 -11
-orm	-45 -7 -22 21 0
-ors	29 -26 -43 -23 -13
-ort	60 -19 -80 3 -10
-ory	20 -8 -33 -12 4
-ose	-1 3 0 -2 0
-oss	-11 -3 20 7 -1
-ost	-43 32 -1 -3 -1
-ote	-6 0 2 0 0
-ots	10 -4 -8 -2 -5
-our	2 -4 -8 16 -1
-ous	-14 -3 -2 15 41
-out	11 -1 32 43 -5
-own	-4 -13 14 -2 1
-ows	3 0 -2 -1 0
-p's	13 -1 8 0 0
-ped	39 -50 15 -34 -6
-pen	-2 88 -1 -2 -1
-per	-11 39 9 -2 -1
-pes	22 -1 -1 -2 0
-phe	-2 0 -1 0 0
-ple	-20 -4 35 -1 -16
-ply	14 0 0 -1 -1
-pse	-6 0 -1 0 29
-pts	-23 -7 -1 13 -1
-put	31 -1 -1 39 -1
-r's	13 -12 33 -7 -6
-ral	4 -4 -18 -6 -3
-ram	99 -17 -34 -1 -3
-ras	-3 0 0 0 0
-rch	46 -9 -23 -12 -9
-rds	-3 36 -11 -17 -8
-red	30 39 93 13 -10
-ren	-14 -1 -15 0 -5
-rer	-22 -1 41 7 -1
-res	28 6 13 -14 4
-rge	-6 -2 -11 -1 -1
-ric	-9 0 -2 -3 -1
-rks	-12 -3 -4 -1 -2
-rly	16 61 -7 -6 0
-rms	-1 -10 -4 17 -9
-rns	19 16 -19 71 -1
-rol	32 -4 0 -4 14
-ror	11 -2 -2 0 10
-row	-9 68 -3 -14 -10
-rse	6 77 -1 -4 -2
-rts	-8 -20 -7 49 -8
-rve	9 -2 -2 10 0
-sed	-1 -33 14 76 -38
-ser	30 0 -12 -4 0
-ses	64 -5 -30 16 -9
-set	-14 -2 -4 14 -1
-sks	8 -2 0 0 0
-sle	-1 -6 0 0 0
-son	2 -17 26 -2 -10
-sor	79 -1 19 -3 -2
-sts	-17 -16 -26 28 14
-t's	17 -3 6 -2 -4
-tal	99 12 -4 -15 -4
-tch	26 6 -13 -15 -4
-ted	80 3 15 0 -26
-tee	-1 -11 0 0 -1
-tem	70 19 -7 -6 13
-ten	-9 -5 -6 -11 -3
-ter	34 -76 1 -18 -44
-tes	-22 51 -12 -4 -28
-ths	-5 -8 0 0 0
-thy	7 0 -1 0 -6
-tic	-2 4 -7 -3 -1
-tle	-1 19 -6 -1 -1
-tly	47 16 4 12 10
-ton	-9 0 21 -3 -8
-top	-1 -3 -1 0 0
-tor	-27 -8 32 -18 -7
-tos	24 14 -19 -2 -9
-tre	45 -4 -19 32 2
-try	-17 -20 -2 -31 39
-tus	-18 -3 -2 -1 -8
-ual	0 -1 -19 -1 0
-ude	-2 3 0 0 0
-udy	0 -32 -8 0 -1
-ues	1 -64 -9 35 -5
-ugh	37 -31 10 0 -5
-uit	24 -2 0 -1 -1
-uld	-11 -2 7 -4 -16
-ule	-26 0 30 -9 0
-ult	11 -1 -8 -7 -1
-ume	2 26 -4 -7 -3
-umn	-1 -14 0 0 0
-und	-23 7 -6 25 -6
-unt	3 -7 -9 0 -1
-ups	-32 -2 -2 -4 -2
-upt	29 0 -14 -4 -3
-ure	37 -3 1 29 -4
-urn	-8 69 -5 -6 -1
-use	33 -15 -39 -20 -9
-ute	-15 4 -1 -10 -9
-uts	14 34 -2 35 -1
-val	-4 -15 -1 0 -1
-ved	-22 14 -1 4 -10
-vel	-1 0 -1 0 -3
-ven	-22 2 -8 -1 -1
-ver	49 -18 24 52 -10
-ves	-13 -21 -11 -4 68
-w's	-2 13 0 -1 0
-way	20 8 -2 -12 -6
-wed	53 -1 -1 -29 -1
-wer	-8 -2 21 -4 -7
-wly	-9 -2 0 0 -1
-y's	19 -4 -20 -4 -7
-yed	-19 -4 -6 44 -1
-zen	57 -2 -1 -1 -3
-zer	-3 24 0 -3 -1
-zon	-12 0 30 -5 0
.	-14 -104 -13 -21 -50
. #	37 -4 -4 5 -4
. .	-43 -42 21 73 -12
. 9	18 -21 -19 3 -5
. >	46 1 25 -16 51
. A	35 -5 11 -16 30
. D	61 6 -42 18 -30
. E	-71 -42 49 -28 -20
. F	24 -3 -18 -22 -12
. H	5 27 -36 7 -44
. M	89 -9 -34 35 -4
. N	66 -2 52 -20 -6
. O	46 -19 -7 17 -7
. P	-5 -2 -16 -3 28
. Q	-27 22 -6 84 -10
. R	-42 46 -7 50 -8
. S	-6 -8 -26 -2 -2
. T	-57 -55 44 7 -29
. W	37 -10 -6 -17 -7
. X	-11 -3 -33 -7 -13
. ^	-4 0 -1 -1 0
. a	-6 -2 27 -8 -4
. after	-11 10 0 -1 0
. again	36 72 -3 -5 -6
. and	-8 -13 -2 -13 -11
. as	-31 -3 -4 -2 -4
. at	-30 -26 35 -9 -8
. be	-14 14 -4 -3 -4
. because	0 -7 -3 -2 0
. but	-8 0 0 0 0
. by	59 -33 -41 20 -6
. can	-8 -3 -4 -3 -4
. does	-9 -6 -3 -1 -2
. for	-33 -26 -6 -19 -2
. has	-11 -11 3 -10 45
. if	17 0 -4 -2 0
. in	-4 -49 36 33 60
. is	21 -37 -19 -23 -24
. it	-2 3 1 -2 48
. may	2 -4 -5 -9 -3
. not	-26 -2 -6 -2 -3
. of	53 29 -55 -7 -24
. on	36 -1 31 94 -9
. our	16 -1 -2 0 31
. so	-19 -18 -15 -5 -11
. the	-31 -2 31 -12 -19
. they	13 0 -2 -3 0
. to	-14 -6 -12 4 -4
. was	-46 -1 24 -16 -7
. we	-1 0 0 15 0
. will	-9 42 -4 -6 -14
. with	-9 -2 13 -17 -3
. would	-22 24 -6 -4 -2
. your	0 0 -2 0 0
9	-38 21 -77 -54 -61
9 .	-45 -7 0 -4 -5
9 9	22 -7 -10 -2 -2
9 >	-31 3 -56 -52 -27
9 A	6 -1 -8 -4 -1
9 D	49 -9 -4 -11 -4
9 E	4 4 -1 -2 19
9 F	11 -1 0 -5 0
9 H	-4 -21 23 -10 -2
9 M	-3 -4 0 -1 0
9 N	-26 -7 -1 -2 19
9 P	-2 0 6 -3 -2
9 R	-18 -23 -1 -1 0
9 T	-40 64 -6 38 -12
9 W	-5 -11 -5 0 -1
9 ^	-7 -1 0 0 0
9 and	-14 24 -4 -1 -1
9 as	0 18 -5 0 0
9 at	0 -9 0 0 0
9 by	-3 1 0 -1 0
9 has	-4 0 0 -1 -1
9 if	0 37 -1 -1 -9
9 in	29 38 -6 14 -4
9 is	2 -24 0 -7 -5
9 of	-2 -8 -17 -3 -8
9 on	-4 -3 0 -2 0
9 so	-8 9 0 0 -1
9 the	0 -66 0 0 0
9 to	-9 -33 -1 -7 -2
9 with	-6 -5 0 0 -1
9, nobody	-12 50 -35 -13 -44
9…#	-5 -5 0 0 0
9…9	-15 -43 -15 -13 -7
9…A	5 -8 -15 -4 -1
9…D	103 -29 -20 -13 -9
9…E	21 0 1 -8 5
9…F	1 -5 -10 -9 -4
9…H	-9 15 27 -11 -3
9…M	-6 -10 -1 -2 -1
9…N	-41 -1 -8 -11 17
9…P	-7 -5 -1 -4 -3
9…Q	-11 -7 0 14 0
9…R	-18 58 17 8 -5
9…S	-4 -7 3 -1 0
9…T	17 -19 -43 -25 -12
9…W	50 -18 -17 -4 21
9…X	-1 40 0 -1 10
9…^	-7 -1 0 0 0
9…after	7 36 0 0 0
9…again	-4 8 -4 -1 -1
9…as	-2 12 -10 -1 0
9…has	-3 -2 -1 -1 -1
9…if	0 37 -1 -1 -9
9…is	-30 30 -5 -12 -21
9…it	-4 20 0 -1 -3
9…may	19 0 0 0 22
9…not	-18 -21 -4 -1 -3
9…our	48 -5 -17 -2 -8
9…was	14 -1 -1 -2 0
9…we	-1 9 -1 -1 -1
9…will	-14 15 0 -1 -1
9…would	0 3 0 0 0
9…you	-1 -15 -1 0 0
9…your	-2 -8 0 -1 -8
:	-69 19 -23 -35 -21
: :	-6 0 0 0 -1
: >	6 54 -15 -26 -17
: N	0 -2 -3 0 -1
: T	-13 -51 0 -4 -1
: and	-17 24 0 -1 -2
: at	-1 -2 -1 0 -1
: is	0 -3 0 0 0
: on	-6 -6 0 -2 -1
: so	-17 13 -1 -1 0
: to	-2 -2 0 0 0
:, nobody	-22 17 -14 -20 -12
:…9	-10 6 0 0 -1
:…:	-14 -43 -2 -1 -3
:…D	-2 -19 0 -1 0
:…F	-9 -7 0 -1 -1
:…H	-12 -12 -2 0 0
:…N	-21 -4 -6 -1 -3
:…Q	0 -12 0 0 0
:…R	-9 -48 -1 -2 0
:…T	-23 13 0 -5 -1
:…again	0 -19 0 -1 0
:…because	-7 -1 -1 0 0
:…if	0 -5 0 0 0
:…is	-9 9 -1 -1 -1
:…it	0 -15 0 0 0
:…not	-2 0 0 0 -1
:…was	-1 -15 0 0 0
:…we	0 -10 0 0 0
:…will	-1 -22 0 0 0
< #	30 -8 -9 -4 -6
< .	40 33 6 0 -36
< 9	10 101 -3 -5 -4
< A	43 19 28 18 -9
< D	-16 -2 -22 2 -49
< E	-76 23 -46 50 -33
< F	15 10 -23 35 -24
< H	-25 -57 -61 -49 20
< M	22 16 -3 18 -18
< N	21 34 -37 -48 -38
< O	16 6 -16 48 -18
< P	-27 -43 -3 -2 -33
< Q	-55 -8 -10 -15 -18
< R	-18 67 -15 -28 -2
< S	-38 7 -27 -9 -4
< T	6 -17 -35 -6 -20
< W	2 -21 -1 -10 -4
< X	-5 -26 -6 -29 37
< ^	-60 26 25 -28 -12
< a	54 -48 73 -44 25
< after	15 -6 -27 -4 0
< again	-3 92 -1 -3 -3
< as	7 6 -1 -2 -1
< at	-18 1 0 -1 -1
< because	41 -6 -8 0 0
< by	0 5 -1 0 0
< does	-16 -12 -16 -1 51
< has	-1 -1 13 0 -2
< if	-16 -21 19 -3 -13
< in	-3 23 -3 27 -1
< it	15 -85 -6 29 -27
< not	-65 40 -3 -10 -16
< on	0 0 0 15 0
< our	-18 -18 -20 -32 24
< please	-34 -72 -14 3 -16
< so	0 -11 10 -2 -3
< some	-27 3 13 -13 -11
< the	19 -92 -8 -26 -47
< we	-36 -50 -48 -7 5
< which	3 -1 -2 0 0
< with	-10 26 -2 0 -1
< you	-2 -70 19 -14 -16
< your	-3 -25 -17 -10 27
=000	11 0 0 0 0
=02	-6 -3 0 -1 0
=03	-6 -1 0 0 -1
=07	-4 -1 -8 -2 0
=1	-4 -14 -1 12 -1
=100	-1 -4 0 -2 21
=10:40	0 24 0 -1 0
=10am	0 -31 0 0 -1
=10p	-6 0 -7 0 0
=10pm	0 -32 0 0 0
=11am	-1 -3 -1 0 -1
=12	-5 -13 -2 -4 -2
=14	21 -8 0 -4 0
=14th	-7 -2 -2 0 -1
=15	0 2 0 0 0
=16:0	-9 62 0 -1 0
=18:0	-2 48 -1 -5 -2
=2	-5 29 -1 -13 -3
=20	-15 -10 0 -3 0
=200	-20 -1 0 -1 -2
=21:30	0 3 0 -2 0
=2291	-1 -1 -8 -1 0
=24	-4 -5 0 0 0
=2a	-7 0 0 -4 0
=2am	8 -23 0 0 0
=2pm	-4 10 0 -1 0
=3	-19 18 0 -1 -2
=30	0 16 0 -25 -1
=31	0 -5 0 0 0
=3:40pm	0 -2 0 -3 0
=3pm	-5 0 -4 -5 -1
=4	-2 -17 0 -4 -1
=403	120 -2 -9 -2 0
=4pm	-4 29 -3 -2 -4
=5	-11 2 -1 -1 -2
=500	73 -6 -2 -1 -1
=502	58 -2 -1 13 -1
=5pm	-6 -39 0 -1 -2
=6am	0 -7 0 0 0
=6pm	-6 12 -1 -1 0
=7	-4 -19 0 0 0
=7pm	0 -2 -1 -2 -1
=8	0 -5 0 0 -1
=8am	-8 -5 -1 0 -1
=9	28 -3 0 -2 -1
=999	0 -3 0 0 -1
=9am	-14 -72 -3 -2 -2
=a	20 -48 -23 -12 -69
=a19	-8 -10 -3 -1 0
=abl	0 80 0 -1 -1
=about	-23 -6 -12 -6 -2
=absolut	-5 -1 0 -1 4
=absolutely	-6 -9 -3 -4 18
=accept	0 0 -2 0 0
=acces	0 51 -5 8 0
=accessibl	0 10 0 0 0
=accidentally	-3 0 8 0 0
=account	-8 -9 27 -4 -1
=achiev	-9 -2 0 9 -1
=acros	-11 -3 20 7 -1
=act	-1 4 7 0 0
=action	13 -3 -9 -1 -2
=actor	0 -3 -4 -3 -2
=add	-1 -33 -1 -4 -1
=addres	41 -2 -8 4 -2
=admin	0 -4 0 0 0
=administrator	-18 0 3 0 0
=admission	0 4 0 0 0
=advanc	-2 1 -1 0 0
=advis	-4 0 -1 43 0
=affect	-75 -4 -37 -29 26
=after	-6 35 -46 -20 -13
=afternoon	-14 28 -1 -1 -6
=again	-58 68 12 -9 -6
=against	-6 -1 -5 -2 -1
=agency	-23 0 36 -4 -3
=agent	-9 -10 54 -1 -2
=agre	26 -7 -3 0 -1
=ahead	-2 -5 0 -1 -8
=aid	0 0 0 -2 0
=aim	0 1 -2 0 -1
=air	-1 26 0 -1 0
=airlin	-10 -2 45 -1 0
=airport	-4 -9 20 -1 -1
=alarm	17 -1 0 -3 -1
=alert	11 -4 0 -6 -3
=all	-17 38 18 39 90
=allow	-2 -15 -2 -1 0
=almost	-1 32 -1 -3 -1
=aloud	-44 0 -1 0 -4
=already	-3 -1 -4 0 0
=am	0 10 0 0 -1
=amazon	-12 0 30 -5 0
=an	28 -10 15 -31 -1
=analyser	37 0 -12 -1 0
=and	-11 4 -34 -39 13
=announcement	-5 -5 -1 -3 -2
=anomalous	0 0 0 17 0
=another	-19 11 24 -5 -7
=answer	51 5 31 -4 -2
=anticipat	-1 11 0 -15 0
=any	-12 33 -13 -5 -5
=anybody	-5 -3 -13 -1 -5
=anyth	-4 -6 -9 -3 -2
=anywher	0 0 -1 -1 30
=api	53 -7 -20 -9 -5
=apostroph	-2 0 -1 0 0
=app	-93 55 38 28 16
=appear	-2 -3 -1 -2 -1
=appl	0 -1 -3 -1 -3
=applicant	-5 0 2 -1 0
=application	-14 -6 -1 -3 -3
=apply	55 -5 -24 -4 -1
=appoint	-3 0 14 0 0
=appointment	48 -9 11 -4 -2
=approv	-2 0 6 0 0
=april	-1 -95 -2 -2 0
=aquarium	8 0 0 -1 -3
=archiv	10 -1 0 -1 -1
=are	-59 -91 -13 -4 -8
=aren't	-5 -2 -2 -1 -1
=aros	41 0 -4 -8 0
=around	-16 33 -2 -1 -2
=arrangement	-4 0 0 0 -2
=array	3 -3 0 -2 0
=arriv	7 4 2 -4 -4
=as	-63 21 -26 -37 -23
=ash	0 3 0 0 -1
=ask	-5 -8 -33 -13 -12
=asleep	11 -1 24 0 0
=assessment	0 -3 0 4 -2
=at	-80 -66 -36 0 -6
=attack	78 -10 -14 -2 -3
=attendanc	-3 -1 -1 2 -2
=attributabl	17 0 11 -7 -1
=audio	0 -2 0 -1 -2
=authentication	-7 0 -2 -34 0
=autoscaler	4 0 0 -2 -1
=autumn	-1 -14 0 0 0
=availability	35 0 -3 6 -2
=availabl	-12 3 0 0 0
=away	10 19 -10 -4 -1
=awful	-2 -5 -5 -1 21
=aws	54 -1 -1 -3 -4
=b	-17 -2 -4 -4 0
=baby	-3 -12 0 -4 -3
=back	37 55 -35 -31 -24
=background	1 0 -1 25 0
=backlog	1 7 0 -1 0
=backup	41 -28 -2 -4 -4
=backward	-4 0 8 0 0
=bad	60 -35 60 -11 69
=bag	-37 -2 20 -16 -6
=baggag	2 14 -10 -2 0
=baker	-3 -2 7 -6 -1
=bakery	-1 0 -5 0 -1
=balanc	0 19 0 0 -1
=balancer	2 -1 0 -8 0
=band	55 0 -1 33 -1
=bank	46 -1 5 -5 -13
=bar	-17 2 -9 -2 -2
=barcod	-10 0 0 -1 0
=barn	21 0 0 0 0
=barrier	-18 0 -1 0 0
=bas	3 -3 -1 6 -2
=baselin	21 0 0 22 0
=basket	19 -3 -1 -5 -1
=batch	-5 -3 26 -7 -3
=battery	19 -1 0 -2 -1
=bay	0 -5 0 0 0
=bbc	-12 -1 -3 -1 -2
=be	-36 29 11 -37 -17
=beach	-13 0 0 0 -1
=bear	-30 14 -9 -1 -1
=becaus	42 -15 -39 -20 -9
=bed	-8 -3 -1 -3 -1
=bedtim	0 2 0 0 0
=been	-34 -50 -59 59 17
=befor	-23 79 -17 -12 -8
=began	3 -20 -22 -1 -2
=begin	0 -18 -19 0 0
=behaviour	0 0 0 17 0
=behind	-15 4 -1 -6 -1
=being	107 20 -20 -6 -18
=bel	-30 -15 -1 -1 0
=believ	-3 -8 -9 -1 31
=below	-9 0 0 22 -1
=belt	1 -4 -7 -2 -2
=best	0 30 0 0 0
=better	-2 7 42 0 0
=between	49 -30 -35 11 -8
=beyond	-7 36 -1 0 66
=bicycl	-2 0 -1 -2 0
=bil	47 -3 5 -2 0
=bin	-62 -4 4 0 -2
=bird	-12 0 0 0 0
=birth	-5 -9 0 0 -1
=bit	36 14 -2 0 0
=blam	-23 -1 23 0 -1
=blank	30 0 -2 -4 -2
=blew	14 0 -2 -1 0
=block	-50 -2 -9 -6 -2
=blood	-6 -7 -1 -1 0
=blown	23 0 -1 0 0
=blu	-24 -5 -37 -2 -1
=board	-50 -20 1 -5 -8
=boat	-7 -3 -1 0 -1
=boil	-1 22 -5 -1 0
=boiler	0 -8 -16 -1 -1
=book	6 105 23 6 -7
=booking	5 74 -13 -13 -5
=booster	13 6 -3 -6 0
=boot	-30 -8 -4 -10 -5
=both	1 6 -3 0 0
=bother	0 0 5 0 -1
=bought	-1 -3 -5 0 -3
=box	57 -13 -2 -1 -2
=branch	-37 -31 -17 -2 -3
=bread	-35 -1 -16 -1 -2
=break	-33 -9 14 -1 0
=breakfast	-1 -13 0 -1 -1
=bridg	-49 -18 -3 22 -3
=bring	-45 -89 -20 -14 -16
=broadband	0 -2 -5 0 -1
=brok	-31 -3 -14 -10 -5
=broken	-25 -1 54 -9 1
=broker	47 -1 -2 0 0
=brought	-12 -10 59 0 -1
=brown	0 -2 -1 -4 0
=browser	-8 0 0 -3 0
=bucket	13 -4 -1 0 0
=bug	115 -25 -5 -22 -2
=build	22 -2 -4 -3 -4
=builder	-1 -41 31 -2 -3
=built	-2 -3 1 0 -1
=burn	18 0 -1 -1 -1
=burst	-12 -1 -3 -1 0
=bus	-73 -75 -16 -5 -5
=busines	-2 22 -5 -7 5
=busy	-12 -25 -3 -4 -8
=but	7 -9 16 -3 -17
=button	-5 0 28 -3 -4
=buy	-2 -1 -3 -1 -11
=buyer	-1 -4 -17 0 0
=by	-77 44 18 -34 -43
=c	-5 -2 -10 -1 0
=cabinet	-47 0 54 -2 -1
=cabl	9 -2 44 -4 -2
=cach	154 -12 -18 18 -5
=caf	-7 -1 0 0 -1
=café	-37 -2 -3 0 -1
=cal	-7 -21 -4 -22 -16
=calculat	7 -1 0 -4 0
=calendar	4 0 0 -1 0
=calibration	16 0 -12 0 0
=caller	-2 -5 0 0 -1
=cam	18 -77 -13 0 -1
=camera	4 -7 -1 -2 -1
=camp	-3 0 0 -1 0
=can	-83 -18 -88 -21 27
=can't	0 -3 -1 0 0
=canal	-28 0 0 0 0
=cancel	-23 -19 29 -3 -2
=cannot	58 -41 -19 -9 1
=capability	-17 -6 -1 16 -3
=capacity	55 0 -1 15 0
=car	-58 -47 -8 -4 -4
=card	23 38 23 -8 -10
=careles	-1 -3 9 -1 0
=carelessnes	-7 0 27 0 0
=caretaker	-1 0 -11 -1 0
=carlisl	-1 -6 0 0 0
=carnag	-5 -9 0 -1 19
=carrier	-7 0 7 -1 -1
=carry	8 -27 -4 0 -1
=cas	18 -12 -18 -2 -1
=cash	-18 -3 -5 -9 -1
=catalogu	-3 17 -3 -1 -1
=catch	54 37 0 -2 -3
=caterer	-2 -2 -1 0 0
=cattl	0 -2 -5 0 0
=caught	-58 14 0 -1 0
=caus	2 -11 47 -3 -12
=ceil	-4 0 -1 0 0
=cel	21 -1 -2 2 -1
=cellar	21 0 0 -1 0
=centr	50 -2 -12 24 -6
=certain	-18 0 32 1 -1
=certificat	78 -3 -18 -36 -4
=cf	-13 0 -1 0 0
=chain	-14 0 -4 -1 0
=chair	-19 0 0 0 0
=challeng	-14 -1 -1 10 -1
=chang	-18 -46 -7 11 -23
=channel	-14 0 -1 25 -1
=chao	-1 -21 -1 -1 -5
=chap	-3 0 8 0 0
=charg	-5 -20 -32 -8 -3
=charity	-9 0 -2 -1 -1
=chart	-2 20 5 -1 0
=cheat	0 0 -20 0 0
=check	34 15 -3 3 20
=checkout	47 3 -21 12 -1
=chemist	0 0 -36 0 0
=ches	-4 0 -1 0 0
=children	-14 -12 -17 -2 -5
=chip	-17 0 -2 -1 -1
=choir	-8 -19 -3 0 -2
=chok	15 0 -4 -1 -1
=choos	-1 3 0 -1 0
=christma	0 -8 0 -3 -1
=church	-6 -1 -13 -1 -2
=circuit	24 -2 0 -1 -1
=circumstanc	5 0 0 -1 0
=cis	-2 0 -1 -1 0
=citizen	-7 -2 0 3 0
=claim	5 -17 -4 -3 -2
=claimant	-1 0 -4 5 -1
=clas	-52 -19 -40 -4 -2
=classroom	-1 11 -1 0 0
=clean	-37 -1 0 0 -1
=cleaner	-3 -1 5 -2 -1
=clear	16 -53 -14 -12 -2
=clerk	-11 0 29 0 -1
=click	-2 0 12 0 0
=client	34 0 -43 -2 0
=clinic	-2 -1 -4 -2 -1
=clinician	-1 -1 4 -1 0
=clock	100 -3 -5 -3 -2
=clos	-50 -36 -9 -23 -13
=closely	0 -1 0 5 -1
=cloud	-4 -76 11 -3 -3
=club	-24 -6 -7 -1 -2
=cluster	20 -7 -3 -4 -1
=coach	-1 -3 -2 0 0
=coat	-22 -1 0 0 0
=cod	182 -17 -35 -3 -8
=coffe	-11 -1 -7 0 -1
=cognisant	0 -1 -1 6 0
=cohort	-9 0 0 14 0
=coin	-13 -3 -1 0 0
=cold	26 -67 -2 65 -2
=collaps	-6 0 -1 0 29
=collar	23 0 7 0 0
=colleagu	0 -15 -1 30 0
=collect	-4 -26 -9 -1 -3
=collection	7 -5 0 -1 0
=com	5 99 -19 -8 -14
=command	-17 -3 53 -4 0
=commit	-5 -5 -5 -2 -1
=committe	-1 -22 0 0 0
=communication	2 0 0 9 0
=community	-78 0 0 -9 0
=company	-67 6 70 -5 -6
=complet	-2 37 -3 -4 32
=compressor	15 0 -1 -2 -1
=compromis	-8 0 0 8 -2
=computer	70 -11 -29 -1 -1
=concert	-3 2 0 0 0
=conclud	-2 4 0 -2 0
=condition	3 -1 -3 -1 -7
=conduct	-17 -2 0 11 -2
=confident	0 12 0 -6 -3
=config	22 -5 9 -8 -1
=configur	34 0 0 23 0
=configuration	25 0 -4 -14 0
=confirmation	-3 0 0 -2 0
=congest	43 0 0 0 -1
=connect	-28 9 0 -1 -5
=connection	40 -4 -11 -23 -6
=connectivity	-2 -2 -1 8 -4
=consequenc	23 0 -2 -12 0
=consult	0 0 -1 -3 0
=consumer	0 0 -13 -10 -1
=contact	-19 -1 -20 43 -1
=contain	-30 0 -1 6 -1
=container	-19 -1 -7 0 0
=content	0 0 0 -6 0
=contingency	-4 0 0 2 -2
=continu	-1 -18 0 2 -2
=contractor	-6 -27 4 -5 -2
=control	44 -4 -1 -9 14
=controller	42 -2 -12 -11 -3
=cooky	12 -4 -1 -14 -1
=cool	24 0 -1 -8 0
=copy	33 40 -3 0 -1
=cor	28 -1 -5 -37 -3
=corner	-2 27 -1 -1 -2
=correct	-15 32 3 -1 0
=correctiv	-2 0 -2 5 -1
=correctly	-1 0 0 -4 0
=corrupt	31 0 -16 -6 -5
=cost	-31 -13 -11 -2 -3
=could	101 -5 29 -7 66
=council	-7 19 -10 -4 -7
=count	22 -2 -7 -2 -1
=counter	-31 0 -2 -23 -1
=coupl	0 5 -2 0 0
=courier	-39 -2 76 -3 -6
=cours	-19 77 -1 -1 -1
=court	13 5 -1 -1 -2
=cover	-14 -1 0 0 -1
=cpu	4 0 -3 -47 -1
=crack	0 1 -2 0 0
=cran	-6 0 0 0 0
=crash	11 -2 -18 -9 -7
=creat	-14 0 -9 -1 -8
=credit	61 -1 0 0 0
=crew	-6 -4 -19 -1 0
=cron	25 0 -3 -1 -1
=cros	-27 18 -17 18 -1
=crowd	0 -15 0 0 -2
=current	-1 -6 0 0 0
=currently	17 0 -2 9 -3
=curtain	0 -15 -1 0 0
=custom	-2 0 54 -1 -9
=customer	-10 -5 -62 33 15
=cut	64 -8 -50 -4 -3
=d	-8 -2 0 -1 -1
=dam	2 0 -2 0 0
=damag	-1 0 56 -4 14
=dashboard	-4 13 -1 -1 -1
=dat	57 -75 8 -2 -1
=data	40 0 -38 3 15
=databas	65 -7 -4 -2 -13
=dawn	-5 17 -2 0 0
=day	-26 -24 9 -9 40
=db	-7 0 0 -2 0
=dead	11 0 -1 -9 -1
=deadlin	-1 5 0 0 -1
=deadlock	18 -1 0 -2 0
=dealt	-2 0 -3 0 0
=decid	0 -13 0 7 0
=decision	-1 -22 -2 -2 -1
=declin	-3 -1 0 0 -1
=deep	-7 45 -4 18 -1
=defect	7 0 0 0 0
=defectiv	-38 0 37 0 0
=degrad	-36 -1 -9 81 -2
=degradation	-9 -2 0 14 -2
=delay	-23 48 57 31 13
=delet	7 -2 35 -1 -2
=deliver	-6 -10 -2 -8 -1
=delivery	35 11 15 10 -2
=demand	0 -29 -10 -2 -1
=denial	53 -10 -10 -1 0
=dentist	-5 -1 33 0 0
=dependency	12 0 -1 -8 0
=deploy	-64 35 -1 -18 24
=deployment	-36 3 -1 7 -1
=depot	-51 -4 66 -1 -3
=depth	0 0 -3 27 0
=designer	-16 0 12 -1 0
=desk	-9 -14 -54 -5 20
=detail	-14 0 -11 -4 -2
=detect	-10 0 -3 29 -1
=devastat	0 -3 -1 -1 8
=developer	0 0 3 0 0
=did	68 -36 88 -5 -15
=didn't	0 -2 -3 -4 -1
=died	4 -5 -2 -2 0
=diego	30 0 0 -13 0
=different	0 -13 -1 -1 0
=digger	0 -1 6 -1 0
=digital	-5 0 0 2 0
=dinner	-4 -4 -1 -1 0
=director	-2 0 21 -1 0
=directory	3 0 -10 0 -1
=disabl	-9 -1 0 2 -1
=disaster	-1 -2 -1 0 3
=disk	112 -8 -6 -6 -5
=dispatch	6 -2 -5 0 0
=display	-10 0 0 0 0
=disruption	48 17 -6 -20 -1
=div	-19 0 -3 18 -1
=dns	82 -6 -9 -20 -8
=do	-71 -10 -19 -15 -18
=doctor	-6 -12 -9 0 -3
=document	3 -1 -4 -2 0
=dog	-103 -5 -7 -1 -1
=doing	-1 5 7 0 -8
=domain	43 -1 -3 -4 -5
=don	-24 67 10 -3 -6
=don't	-25 -20 -3 -1 -9
=donation	2 12 -1 -1 -1
=donor	-1 0 6 -3 0
=door	1 -40 -13 -14 -11
=dos	5 0 2 -9 0
=doubl	2 0 42 -1 -1
=down	6 1 39 -33 6
=download	-2 -1 0 -2 -1
=dr	-3 -1 0 0 0
=drain	29 0 -4 -8 0
=draw	-4 -3 -3 -1 -8
=drawer	-16 -1 -1 -2 -5
=drift	17 0 -4 0 -1
=dril	-20 -2 -27 0 0
=drink	-4 -18 -6 -2 -1
=driv	-7 -10 -3 -2 -3
=driver	5 -5 -15 -4 -1
=drop	-20 -17 -13 66 -2
=dry	30 -48 0 -1 -1
=due	-5 -5 5 24 -3
=duplicat	13 -2 1 28 0
=dur	-1 -8 2 12 0
=dusk	-1 10 -1 0 -2
=e	0 34 -3 -1 0
=e.g	-7 -2 -16 -7 -1
=each	-1 -23 -16 -9 -6
=earlier	0 -3 0 7 0
=early	-12 14 21 -1 -4
=eas	-1 30 0 -2 -1
=east	-21 0 -2 0 -1
=easter	0 -36 -1 -1 -1
=eat	-6 -1 0 -3 -1
=edg	-9 -11 -1 -16 -3
=effect	-1 -13 -2 -17 -3
=effort	-2 5 0 0 -1
=eight	35 16 -12 -1 -1
=elb	15 0 -2 0 -6
=electric	-13 0 0 0 -1
=electricity	0 26 -11 -2 0
=electronic	-1 10 0 0 0
=elephant	-4 0 0 0 -1
=elevat	-45 -4 -7 34 -5
=eleven	-22 2 -8 -1 -1
=els	29 0 15 -1 -11
=email	5 -8 19 -16 -8
=emergency	-8 0 32 -3 -4
=emit	17 -2 0 11 0
=empty	-4 -3 -3 -1 -2
=enabl	0 9 0 -7 0
=encounter	-3 0 -1 22 0
=encryption	10 0 -2 0 -1
=end	11 33 -17 -24 32
=engag	-10 -7 5 34 0
=engin	9 -7 -31 -15 -2
=engineer	16 56 -56 -10 -12
=enormous	-6 0 -2 0 5
=enough	17 -11 -6 -1 -2
=enter	-25 -4 -9 -2 -2
=entirely	-5 0 38 0 -7
=entranc	-1 -17 -5 0 0
=entry	0 -5 -1 -2 -4
=environment	-6 -6 -3 -2 -1
=envisag	-1 16 0 0 0
=equipment	4 0 -7 -8 0
=error	-3 10 -34 26 -13
=escalat	-43 -4 -1 -19 0
=establish	-4 0 2 0 0
=estat	-24 -1 26 -1 -1
=estimat	-1 5 -3 -3 0
=eta	-2 72 0 81 -1
=etc	-29 -1 -11 -5 0
=etcd	0 -1 0 -2 -1
=eu	-1 -5 -2 53 0
=even	-4 56 -7 -6 -10
=event	42 -6 -3 6 -1
=ever	-1 -2 -2 -2 19
=every	35 -27 -25 -15 16
=everybody	7 -14 4 -4 11
=everyon	-11 -1 21 -1 12
=everyth	-18 38 29 -9 -5
=evict	36 0 -1 -9 0
=evidenc	4 -1 -12 -2 0
=exam	-11 -19 -1 -2 -1
=examination	-2 -1 12 -1 0
=examiner	0 -2 3 0 0
=example.org	-2 -1 0 -3 0
=exceed	-7 0 -3 26 -1
=exception	5 0 -2 -2 0
=exchang	35 -3 -4 -3 -2
=exhaust	1 0 0 -4 -1
=exhaustion	23 -1 -1 -7 0
=exist	-20 -1 -2 0 -1
=expect	-9 19 -3 -10 -8
=experienc	-21 -1 6 -11 -5
=expir	16 -2 -26 -13 -1
=explain	-1 0 0 0 -2
=export	25 -10 -53 -3 -1
=extension	-4 -3 0 0 -1
=extra	-7 0 16 0 -1
=extract	-31 0 -1 0 -1
=eye	-27 -2 -1 -1 0
=fac	-11 -2 -2 14 0
=facebook	-1 -6 27 -3 -1
=fail	23 -29 -37 -17 20
=failover	10 0 -1 -3 0
=failur	-12 -10 2 23 16
=fair	-4 -87 -2 -1 -9
=fairly	0 10 0 0 -3
=fal	-18 -51 -1 0 0
=fallen	-3 -2 -5 0 0
=fals	68 0 0 -1 0
=family	-7 -1 -3 0 -2
=fan	-11 -2 -4 -3 0
=far	1 6 -2 -4 -9
=farm	-10 0 -1 0 -2
=farmer	0 0 -3 0 -1
=fast	-24 -7 -8 -2 -1
=faster	0 0 -3 28 0
=fat	-18 -2 63 -3 0
=fault	1 36 8 13 -17
=faulty	35 0 13 -10 -2
=fe	11 -2 0 0 0
=featur	26 0 -1 -2 0
=fee	-4 0 0 0 0
=feed	110 -15 -1 -8 -9
=fel	8 -3 -11 -2 -2
=ferry	-25 -12 -26 -2 -3
=few	-3 24 -10 -2 -2
=fewer	36 -1 -6 -3 -1
=fi	11 7 -1 0 -1
=fibr	22 -2 0 -2 -1
=field	-63 -1 -1 -10 0
=figur	-2 -4 20 0 -1
=fil	-80 -10 5 -10 -10
=film	-64 10 13 -2 -6
=filter	28 5 -3 -4 -4
=fin	-1 23 -2 -1 -5
=final	-5 -16 -2 0 -2
=financ	-7 0 19 0 -2
=find	8 6 -1 -1 -2
=finger	-22 16 51 -3 -1
=finish	9 12 -4 -1 27
=fir	-14 -18 -28 -6 6
=firewal	58 -2 -5 -1 -1
=firework	-7 -1 0 0 0
=firm	-26 -2 72 -1 -3
=firmwar	11 -1 -3 -19 -2
=first	-21 50 9 36 -1
=fish	-1 -7 0 0 0
=fit	-12 -18 8 -1 0
=fitter	-1 0 2 -1 0
=fiv	-11 -17 -5 -5 -4
=fix	-18 55 -5 -21 -12
=flag	15 -1 -1 -2 0
=flap	1 0 0 -5 0
=flat	-2 -1 -8 -1 -1
=flight	102 18 -31 17 -2
=flood	21 -10 -17 -15 21
=floor	-15 -2 -2 -3 -2
=flow	0 16 0 11 0
=flower	-23 -4 -3 -2 -2
=flu	-19 -3 0 -1 0
=fob	-3 0 -4 -1 0
=fog	0 -35 0 0 0
=folder	1 0 -5 0 -2
=follow	10 9 -9 -1 -1
=food	-3 -90 0 0 -1
=for	-71 13 -30 -41 -1
=forc	-8 0 11 0 0
=forecast	-21 44 0 34 -1
=foreign	-2 0 4 -2 0
=foreseen	0 17 0 -3 0
=forgot	-1 -1 -8 0 -1
=fork	-13 -1 -11 -1 -3
=form	-61 -29 18 -9 -8
=format	15 -2 0 -1 -1
=fortnight	0 -19 0 0 0
=forward	-3 31 0 -2 -1
=found	-22 -6 -54 -29 -5
=fountain	-2 2 0 -1 0
=four	-9 62 -8 -8 -3
=fram	-4 0 -1 0 -1
=fraud	24 -1 -3 -2 0
=fre	-41 -31 -1 -17 -2
=freez	-2 0 -1 -2 -9
=freezer	-1 24 -1 -3 -1
=fresh	54 31 -9 0 -1
=friction	-2 0 0 14 0
=friday	-11 -7 -5 -5 -9
=fridg	16 5 0 0 0
=from	37 5 -10 -9 2
=front	-27 -16 -13 0 0
=froz	9 0 -4 -1 -1
=frozen	64 -1 -1 -4 -3
=fruit	-14 0 -1 0 0
=fuel	5 0 0 0 0
=ful	51 123 -22 -3 -13
=fulfilment	-4 0 0 23 -1
=fully	0 -3 0 0 0
=function	-6 12 0 -3 0
=functionality	-28 -18 -4 18 -5
=furious	-1 0 -8 -1 39
=further	2 -10 -1 0 0
=fus	8 -1 -1 0 0
=gallery	-1 3 0 0 0
=gam	-3 6 -1 -3 -10
=gap	0 0 0 -2 -2
=garbag	33 -7 0 -3 0
=garden	-16 0 -1 -1 -1
=gas	-12 -4 5 -1 -1
=gat	36 42 39 -9 27
=gateway	31 13 -3 -10 -4
=gav	36 -12 16 -1 -1
=generator	6 0 -1 0 0
=get	21 8 -5 -6 -11
=gift	-23 -9 -2 -1 -14
=giv	-1 9 -6 -1 -1
=given	-2 -41 -14 0 0
=glas	-15 -2 0 -1 -1
=glitch	14 0 -6 -1 -1
=go	8 -14 -23 -3 2
=god	0 54 0 0 -1
=going	0 68 -5 0 25
=golf	0 0 0 -1 -2
=gon	10 24 -4 -1 -9
=good	-13 21 2 -3 -9
=got	-31 -11 19 -3 -6
=gov.uk	-9 -15 -6 -8 -5
=government	-8 -2 28 0 0
=gp	0 -3 0 -1 -1
=gras	-3 -9 0 0 0
=green	-13 18 -6 -2 -6
=grid	-2 0 -2 -12 -1
=ground	-8 -7 -3 -4 -2
=group	16 -1 -56 -3 0
=grow	-46 0 -4 0 -2
=guarante	23 8 -1 -1 -1
=guard	-5 -3 -3 0 0
=gues	0 27 0 0 -2
=guest	-2 -1 -62 0 60
=guid	-4 -4 -2 -1 -2
=gym	-2 0 -4 -2 -1
=hacker	-3 -2 59 -4 -19
=had	58 -20 86 9 -8
=hal	-58 26 -19 -10 -7
=half	-4 -49 2 -10 -7
=halfway	1 -3 0 -2 -1
=halt	2 -2 13 0 0
=hammer	6 0 -21 0 0
=hand	-1 -53 -36 7 -3
=handheld	14 12 -1 -2 0
=handl	11 -5 -5 -1 -5
=handler	-3 0 -3 -2 0
=handover	10 0 0 78 0
=handset	-2 0 0 0 0
=hang	-74 1 -1 -1 -4
=happen	-26 -14 4 -1 11
=hard	-10 0 -1 0 -9
=hardwar	8 -1 -8 0 0
=harvest	-1 -12 0 0 -1
=has	-51 -68 -87 3 -5
=hat	0 0 -33 0 8
=hav	-14 32 -2 -11 6
=hay	0 -19 0 0 0
=he	0 0 2 0 0
=head	-2 -1 45 8 -6
=header	22 0 -5 0 0
=health	0 0 0 -4 0
=heap	-16 -5 -3 -3 -1
=hear	-8 -5 -1 -3 -1
=heard	-8 0 -2 0 -1
=heat	-20 56 2 -1 -3
=heavy	-4 0 -5 0 -2
=held	-6 -36 -1 -11 -1
=help	-2 -15 -33 -7 13
=helplin	0 9 0 0 0
=her	-5 -53 -7 -6 13
=hiccup	29 -1 -2 -4 -1
=high	11 -27 -5 115 -2
=higher	5 -2 0 -13 -3
=hil	-7 -19 -8 -3 -2
=hir	-12 -4 0 -4 -5
=history	-33 -3 -3 0 8
=hit	45 -1 -36 -2 -2
=hold	56 -16 29 -4 -5
=holder	-2 0 0 0 0
=holiday	-3 -48 -3 0 -5
=hom	14 -25 -23 -8 -2
=homework	-13 -49 0 0 0
=honestly	-1 -20 13 -1 17
=honour	-1 -2 -3 0 0
=hop	-34 -32 -4 -3 58
=hopefully	-2 21 -3 -1 -1
=horror	0 -2 -1 0 15
=host	29 -7 6 -13 -11
=hot	-4 54 -11 -3 -5
=hotel	-17 0 -1 -12 64
=hotfix	-19 35 0 0 0
=hour	-2 104 -34 61 -22
=hous	-73 -6 81 -8 -3
=how	11 -22 -6 -5 24
=http	-24 -6 0 -17 -2
=hub	-93 0 -3 -9 -1
=hug	-3 0 6 -1 15
=hul	-2 -5 -4 0 0
=human	22 -2 14 -3 0
=hundr	-5 -5 9 0 0
=hung	2 0 0 -1 -1
=hurt	-10 0 -9 -1 -6
=hydraulic	6 0 -1 -2 0
=hypervisor	2 0 -3 0 0
=i	-1 25 -1 0 -1
=i.e	-2 -6 -2 -2 0
=ice	-3 -2 0 0 -2
=id	-1 -1 -5 0 -2
=identify	22 -2 0 -2 0
=identity	34 -1 4 -9 0
=if	-27 9 7 -7 -6
=ignor	-26 0 25 0 -1
=ill	-41 0 -6 -1 -2
=imag	-25 31 0 -7 -1
=immediately	-29 -1 0 -3 81
=imminent	-11 37 -1 -15 -3
=impact	17 -7 -4 46 -7
=impair	-2 0 -3 11 -1
=implement	-2 -1 0 12 -2
=import	72 -3 -40 -4 -3
=important	-1 -2 -1 -8 0
=in	12 17 -36 -13 -38
=inaccessibl	-2 0 -1 -20 0
=inaction	0 0 7 0 0
=inbox	0 11 -3 0 -2
=inc	-35 -15 -1 -23 -1
=incident	-21 -6 3 77 -4
=includ	-12 0 0 -1 -1
=increas	-12 -2 -1 53 -3
=index	56 -2 -5 -8 -10
=inform	-3 -2 5 -2 -1
=information	-15 -9 -1 6 0
=infrastructur	15 0 0 -7 -1
=ingest	-2 -1 0 -1 0
=ingestion	-54 0 0 2 -3
=insid	-2 0 -1 -1 0
=inspect	-9 0 -1 0 0
=inspector	0 -2 -1 -1 0
=instal	24 -1 -2 0 0
=instanc	41 -1 -3 30 -1
=instead	-8 -7 2 0 0
=institut	-4 0 0 0 -1
=insuranc	-4 0 16 0 -1
=insurer	0 -1 -2 0 -1
=integration	4 0 -1 -2 0
=interest	-3 0 0 -4 0
=interfac	7 -1 -1 -1 0
=interlock	13 0 0 -8 0
=intermittent	40 -2 -1 -14 -2
=internal	31 0 -14 -12 -2
=internet	3 0 -18 -1 0
=interruption	4 113 0 -31 -2
=interval	-4 -14 0 0 -1
=into	-62 -40 19 29 55
=introduc	-26 -2 48 0 0
=investigat	-2 0 -6 -42 0
=investigation	-19 -1 2 68 -3
=invoic	-2 0 0 -3 -1
=ip	39 0 0 0 0
=ireland	-1 -7 -1 -2 0
=is	33 -3 -72 -4 35
=island	-61 -3 -2 -2 -8
=issu	-17 0 -2 47 -5
=it	-5 -39 48 -16 12
=item	0 -22 0 0 0
=its	55 33 -1 -23 33
=itself	1 -10 -1 -1 0
=jam	16 0 42 -8 -4
=january	-9 -12 0 0 -1
=job	-2 4 13 -8 -5
=join	-1 -7 -11 -3 -2
=journey	-10 -15 -1 32 -4
=judg	0 -2 -3 0 0
=july	0 -6 -1 -1 0
=jun	-3 -38 -1 -3 -1
=junction	18 -6 0 -9 -1
=junk	7 0 1 -7 -2
=just	0 24 -2 -1 -1
=kafka	10 0 0 -25 0
=keep	-5 -13 -11 -10 -8
=keeper	-1 -2 -2 0 0
=kept	-10 -20 12 -1 -1
=kernel	-5 0 -14 -7 -3
=kettl	0 51 -1 0 -2
=key	-59 -8 23 69 -4
=kick	3 -10 -2 -3 0
=kil	2 0 -1 -1 0
=kind	0 25 -10 0 -7
=kiosk	-8 -9 -8 0 -1
=kit	15 -4 -4 -2 -2
=kitchen	23 0 0 0 0
=kne	-10 0 -1 0 77
=knock	-3 -7 -6 0 0
=know	-18 -32 -7 -4 -18
=known	-2 -11 42 0 0
=lab	-1 -2 -20 -1 -2
=label	12 1 -4 -2 -1
=ladder	2 -1 -3 0 0
=lag	11 -1 0 -44 -1
=lak	-1 -7 0 0 0
=lamp	-5 20 0 0 0
=lan	-5 1 14 -6 -2
=land	-4 6 0 0 -1
=landlord	-8 -6 55 -3 -10
=landmark	-4 0 0 0 0
=laps	-1 0 3 0 0
=laptop	0 -6 -6 0 0
=larg	-5 -10 -13 0 -9
=last	-20 49 -5 -8 -21
=lat	15 7 -30 4 -5
=latency	16 -5 -1 74 -2
=later	-3 28 -2 -5 -5
=latest	7 4 0 0 0
=layer	5 0 0 -3 0
=lead	-11 -35 -12 0 -1
=leak	10 -2 -1 -15 -1
=lean	-6 0 32 -3 -4
=leap	39 -9 -3 -1 -7
=learn	0 -2 -2 -8 -8
=learning	0 -3 0 13 0
=least	14 -3 -1 13 0
=leav	-36 -19 0 -3 -2
=led	2 -8 14 0 0
=ledger	9 0 -2 -2 0
=leed	-4 -4 -2 -5 -1
=left	-42 38 14 -2 -15
=les	0 -24 -1 0 -3
=lesson	-3 8 0 -2 -1
=let	-29 25 28 -3 36
=letter	-24 -21 2 7 -3
=level	-8 -42 -3 25 -3
=leverag	-11 0 0 0 -2
=li	-9 -1 49 -6 -1
=library	-65 -30 -13 -1 -1
=licenc	28 1 -1 10 0
=lifecycl	-5 0 -1 31 0
=lift	-73 27 72 -2 -5
=light	-40 68 -4 -2 -1
=lightn	5 0 -2 0 0
=lik	12 6 -7 -3 5
=likely	-2 -18 -3 -49 -10
=limit	24 -6 10 5 -2
=lin	-10 57 -20 20 27
=link	19 -2 -19 -5 -1
=list	-22 -7 -6 -2 -8
=listen	-5 -5 -1 -4 -2
=littl	0 -3 0 0 0
=liv	-26 17 2 -5 -2
=lms	-5 -2 -2 -3 -1
=load	49 25 -15 -12 -6
=loan	-3 0 0 -4 -6
=lobby	-14 -4 16 -4 -2
=location	15 0 0 0 0
=lock	22 -2 0 8 -4
=locker	-17 -2 -1 -1 -1
=lodg	5 0 0 0 0
=log	-69 -22 -4 31 -3
=loggregator	46 0 0 -2 0
=login	99 -1 -5 -14 -5
=long	-22 21 -5 -4 -7
=longer	17 14 3 21 -7
=look	-26 -12 -37 8 -51
=lookup	-60 0 0 -3 -1
=loop	-13 -2 -4 -15 -3
=loos	7 0 -13 -1 -3
=lorry	-16 38 3 0 0
=los	7 -3 10 36 4
=lost	-107 -19 26 -52 27
=lot	-9 -2 49 -1 -6
=loud	-6 -1 0 -8 -20
=low	18 -16 -10 -4 -2
=loyalty	14 -1 0 -4 -1
=luck	0 3 -1 0 0
=luggag	-4 -1 -1 0 0
=lunch	-1 17 -10 -2 -3
=lunchtim	-1 37 -16 -1 -1
=machin	12 -10 46 -4 -14
=mad	-36 -29 31 -4 -3
=mail	44 -8 34 -6 -4
=mailbox	4 -7 -5 0 0
=main	59 -8 -9 -4 -1
=mainfram	7 0 -3 0 0
=maintenanc	7 -2 6 -1 0
=mak	-28 -39 -2 -3 -10
=maker	-4 60 18 0 0
=malform	23 0 -19 -3 -1
=manag	-8 0 11 0 0
=management	-2 0 18 3 0
=manager	-1 -1 15 -2 -1
=manifest	45 -30 -2 0 -1
=manner	0 14 0 -15 -3
=manufacturer	0 0 14 8 0
=many	39 -9 16 -3 -8
=map	5 65 -16 0 -8
=march	-9 -7 -1 -5 0
=mark	-15 8 -2 -7 -4
=market	-6 5 0 -1 -27
=mast	21 33 0 -6 -2
=master	-16 0 0 0 0
=match	15 7 -14 0 -2
=matter	-3 33 -1 20 -29
=may	-123 -33 -63 8 -49
=me	0 -1 -4 -1 20
=meal	-2 -1 -1 0 0
=mean	-38 -10 -5 0 -4
=measur	-3 0 -2 0 -1
=medical	0 0 -6 -5 0
=medicin	0 -24 -2 0 0
=meet	-33 -81 -17 -3 -5
=member	32 1 -44 32 32
=membership	10 0 -1 6 -1
=memory	32 -6 -8 -12 -3
=mend	-14 81 -2 -8 -1
=menu	-3 -4 -4 0 -2
=merg	-1 -13 -5 -2 -1
=mes	0 -14 1 0 0
=messag	75 0 -7 -16 -6
=meter	4 -1 -2 -3 0
=metric	-48 -5 -2 3 0
=microsoft	-8 -3 -2 -2 0
=mid	0 4 0 0 0
=midday	0 46 0 0 0
=middl	0 3 0 0 0
=midnight	-1 -9 -2 -1 -5
=might	-8 -3 -1 -4 -9
=migration	11 -2 -1 -2 0
=mil	-31 10 -5 -4 -4
=milk	-4 9 0 -2 -1
=mind	24 -1 -14 0 22
=minut	-9 39 -6 -38 -28
=mirror	11 0 0 0 -5
=mis	-37 17 29 -15 -9
=misconfigur	8 -2 -1 -3 0
=misread	3 -1 1 -1 -1
=mistak	6 -3 22 -4 -2
=mitigat	-14 0 0 21 -2
=mitigation	-2 -21 0 18 -2
=mix	5 0 1 0 0
=mobil	-23 -6 -2 -2 0
=mobilis	0 0 0 8 -2
=mod	11 0 0 -7 14
=model	7 -5 -16 0 -9
=modem	20 -4 -2 -1 0
=modul	-25 -14 30 -9 0
=moment	-14 5 -2 -1 -4
=monday	-36 9 -23 -5 -8
=money	-21 -28 14 -3 50
=monitor	-5 -10 -1 -5 -1
=month	-6 -43 -11 -1 -2
=mor	-29 0 -10 -12 -15
=morn	-70 -27 -11 -10 23
=most	0 -1 -5 0 -1
=mother	-9 0 -6 0 44
=motor	29 0 0 0 0
=mov	-26 -55 -16 -7 -9
=mrs	-1 -9 7 0 0
=much	-3 75 -8 -2 -10
=multipl	-5 0 -4 5 0
=museum	-7 -31 8 0 0
=music	-5 -12 0 -3 0
=must	-57 -49 -36 -8 -5
=nam	34 -2 -11 -3 -1
=near	-21 -2 -6 -1 -2
=nearest	2 0 0 0 0
=nearly	-2 53 -2 -5 -7
=need	25 -18 -49 -13 -36
=needn't	0 -6 -23 -7 -1
=neglect	0 0 14 12 0
=negligenc	0 0 4 -1 0
=neighbour	2 -1 -5 0 0
=net	-2 0 0 0 0
=network	84 -12 7 -22 -11
=never	-31 5 29 -5 113
=new	0 -1 5 -13 5
=next	-27 -1 15 0 -3
=night	23 -19 54 -2 -5
=nightfal	0 5 0 0 -1
=nightly	62 -5 -6 -1 -3
=nightmar	-1 -1 -1 0 5
=nin	-52 3 -1 -3 -4
=no	-99 -30 6 -16 -23
=nobody	0 -16 -8 -6 4
=nod	23 -4 -7 -7 -2
=node.j	-10 0 0 0 0
=nois	-9 -1 -10 0 -8
=noisy	-9 0 -4 0 0
=non	-13 -11 -4 30 -6
=noon	-8 -21 -11 -9 -11
=normal	-20 66 -1 -10 -10
=normality	0 29 -1 -2 -1
=normally	-4 20 0 -1 0
=north	-4 -13 -10 -1 -1
=northgat	-26 0 -4 0 0
=not	73 35 15 -19 -33
=noth	-17 -56 -24 -7 -12
=notic	1 -4 15 -4 0
=now	32 63 -10 -24 -21
=nul	20 -5 0 -14 0
=number	-18 -11 -27 6 10
=nurs	-1 -6 -23 -2 -2
=nursery	-2 -10 -1 -2 0
=nut	-49 0 -2 -13 -4
=o'clock	-1 49 -10 -2 0
=oauth	2 0 0 77 0
=observ	-17 -1 -1 30 -2
=odd	-1 0 0 -1 -2
=of	-23 -13 -11 -42 42
=off	-55 -35 -6 -5 -8
=offer	-1 0 0 13 -1
=offic	7 -52 39 -2 -7
=officer	-6 0 14 -1 -1
=official	-2 0 16 0 -7
=offlin	9 -14 -1 -8 -4
=offset	-6 0 0 -1 0
=often	-2 -5 -2 -3 -4
=oil	9 0 -1 0 0
=old	94 -14 -20 -4 -33
=older	-16 -1 -2 0 0
=on	-32 -12 -26 -26 -23
=onc	26 13 20 9 -1
=one	-9 -43 14 -12 -23
=ongo	-14 -6 -3 29 -2
=onlin	-18 100 -22 -2 -1
=only	-9 16 3 -10 -5
=onsal	21 44 0 -7 -1
=opac	-6 -5 -8 -1 -1
=open	-103 1 -17 -34 -31
=operat	6 0 0 31 -2
=operation	-11 0 0 4 0
=operational	-7 -11 -1 37 -3
=operationalis	-2 -1 0 1 -2
=operator	-36 4 24 -5 -1
=ops	25 -4 51 -13 -8
=optimal	-22 -2 0 8 0
=option	0 -2 0 -1 -1
=or	-42 40 -6 -14 -7
=order	46 53 39 23 -8
=organ	-7 0 0 0 0
=other	42 -23 -4 -11 -6
=ought	-1 50 -3 0 0
=our	55 -68 21 -44 30
=out	19 -91 4 -25 17
=outag	-26 45 35 -7 -1
=outsid	-6 -1 0 11 0
=over	75 0 -21 -19 -36
=overheat	29 0 0 0 0
=overload	21 0 -2 -11 -2
=overnight	3 1 -6 -2 -2
=overwhelm	-10 0 11 0 0
=overwritten	13 0 0 -5 0
=owing	22 0 -3 0 0
=own	-6 -1 -7 -2 -2
=owner	0 0 2 0 0
=paa	-10 -20 -7 -13 -5
=packag	-1 -1 0 0 -2
=packet	8 -2 -1 48 -1
=pacs	-28 -2 0 -2 0
=pag	30 12 -42 -9 -17
=paid	-3 -15 21 0 -2
=paint	-32 -22 0 -1 -1
=panel	22 -16 -13 -2 -4
=panic	-4 -1 -4 -11 18
=paper	-23 28 -10 6 -3
=parcel	-3 1 -7 14 -2
=parent	-15 -4 1 -2 -3
=park	-41 -9 23 -2 -3
=part	38 33 13 -1 -27
=partial	-5 -3 -1 12 -5
=partition	-35 0 -3 -3 0
=partner	-25 0 3 -3 -1
=party	-1 0 13 -6 -4
=pas	16 -36 -8 -2 0
=passenger	-21 -3 -30 2 25
=passport	-20 -5 -3 -1 0
=password	16 -1 11 -4 -7
=past	-27 -22 -8 0 -3
=patch	44 38 -6 -13 -3
=path	-111 -4 -1 -1 -2
=patient	-15 -19 -8 -4 -8
=paus	-2 -1 0 -4 -2
=pay	-47 -20 2 -26 7
=payment	35 33 -11 -5 10
=payout	0 2 -2 -2 0
=payrol	10 0 35 -3 -1
=pdf	-1 -2 0 -1 0
=pea	-25 -4 0 -1 -1
=peak	0 -43 0 0 0
=penalis	0 -3 -6 0 -1
=penalty	-1 -7 0 -2 0
=pend	-39 0 -1 3 0
=peopl	-25 -9 41 -5 -15
=per	-8 -3 -1 -3 0
=perfect	-1 -4 -1 -1 22
=performanc	33 1 -1 61 -5
=perhap	-2 -2 -1 -5 -10
=permanent	-2 25 0 0 0
=permit	26 48 4 -2 -1
=person	-6 -1 13 -4 -2
=pharmacy	16 26 -1 0 -1
=phon	-25 87 31 -19 12
=photo	16 -3 -12 -3 -10
=pick	-8 -8 -1 0 -2
=pictur	-17 72 -1 -1 -2
=piec	8 0 -3 0 0
=pier	-81 -4 -4 0 -1
=pig	-5 -1 -3 -1 -2
=pil	-30 0 -1 -5 -1
=pin	-11 -2 -2 -4 -2
=ping	63 0 -1 105 0
=pip	-14 -1 20 -1 -1
=pipelin	-16 -3 -1 0 -1
=plac	29 -25 13 0 -2
=plan	-2 -6 2 -4 -15
=plant	-10 -14 -4 -10 -1
=platform	-60 -7 -10 39 -1
=play	-25 -7 -11 -5 -3
=player	-43 -5 35 0 0
=plc	5 -8 -3 0 0
=pleas	-55 -76 -21 9 -29
=plug	-49 -4 11 -2 -1
=plumber	-2 -7 -4 0 0
=pod	-24 -5 -3 -9 -2
=point	-4 29 2 17 -1
=pointer	-85 0 0 -1 0
=polic	-1 -4 -26 -1 -6
=policy	0 -1 0 -2 0
=pool	-57 -7 -2 -7 48
=population	-2 0 -4 11 0
=port	-2 -14 -5 -2 -1
=portal	105 12 -4 -9 -4
=porter	-6 0 5 0 0
=position	0 -8 4 0 0
=possibl	-4 -17 -7 -4 -10
=possibly	-1 -2 -1 -2 18
=post	-23 -28 6 -1 -2
=postcod	-2 -2 -1 -3 -3
=potentially	-2 -1 -1 -4 -4
=pound	-14 -2 -10 -1 -1
=power	56 10 -37 -15 -19
=practic	-25 0 2 0 0
=precipitat	4 0 -1 -9 0
=pres	-11 -4 40 -2 -1
=present	-1 -3 -1 0 0
=pressur	4 3 -4 -4 -1
=prevent	1 0 -8 -8 0
=previous	-8 -2 8 0 -2
=pric	-90 -15 10 -8 -1
=primary	32 -1 -4 -1 -1
=print	-8 -11 -20 -6 -9
=printer	21 1 29 -3 -1
=prior	-2 7 0 10 0
=priority	-1 0 -7 1 -1
=privat	-17 0 -7 0 0
=priz	-3 0 -3 0 -1
=probably	0 24 0 -1 -1
=problem	1 5 43 -13 2
=proces	26 -5 -9 34 -2
=prod	-8 -2 -1 -5 -1
=production	-32 -10 8 0 -2
=program	111 -32 -43 -7 -5
=progres	1 -3 -1 -15 -3
=promis	0 11 0 -1 29
=propagat	29 0 0 -17 0
=proportion	-4 -3 -12 9 14
=provider	-7 -9 30 -9 -11
=provision	-1 0 -4 39 -1
=proxy	38 -1 -14 -5 -3
=public	-3 17 -3 -1 0
=publish	-9 -4 11 -5 -8
=pul	-45 -3 16 -2 -1
=pump	32 -22 -1 -8 -2
=pupil	-7 -12 -45 -3 -2
=purchas	-1 0 0 23 -2
=push	-26 -10 2 -5 -1
=put	8 -23 -13 0 -4
=python	-11 -1 0 0 0
=qr	-3 0 0 0 0
=query	10 -1 0 69 0
=question	-4 -2 -3 -2 -1
=queu	46 -46 -12 15 -7
=quiet	3 0 -3 -1 0
=quot	-2 0 0 0 0
=quota	51 0 -29 -6 -1
=rac	-9 -2 -7 -1 -8
=radar	-9 24 0 -20 0
=radiator	-3 1 0 -2 0
=radio	15 43 0 -2 -1
=radius	-11 0 0 15 0
=rain	-11 -51 -2 -1 -4
=rais	30 -3 -1 11 -2
=ran	155 -31 -12 -3 -7
=rang	0 -1 47 0 -1
=rat	-23 -3 -11 74 -5
=rather	0 -3 -1 0 0
=ray	0 6 0 -1 -1
=re	0 6 0 0 0
=reach	52 -23 -7 21 -3
=reachabl	-5 4 0 0 0
=read	69 -20 -9 -8 -3
=reader	12 11 33 -1 -6
=reading	8 0 0 3 0
=ready	-5 -99 -3 -1 -1
=real	0 0 0 -1 -2
=reason	10 -4 27 -1 -9
=rebalanc	23 0 -3 -3 -1
=reboot	26 -6 -13 -9 -8
=rebuild	-8 23 -1 -3 -7
=rebuilt	33 0 -5 0 0
=receipt	-8 0 0 16 -1
=receiv	-8 -1 -5 6 -1
=recent	0 0 -2 0 0
=reception	-1 11 0 0 0
=receptionist	0 0 9 0 -1
=reckon	0 24 0 0 0
=record	-7 -11 -47 -15 -9
=recorder	43 -2 -6 -1 -1
=recover	-2 11 0 0 0
=recovery	-38 59 -1 -3 12
=rectify	0 14 0 -15 -3
=red	28 0 -2 -1 -1
=redeploy	10 -5 0 -8 -1
=redis	56 0 -1 -4 -2
=reduc	-2 -5 -2 -23 -8
=referenc	-1 0 0 -3 -1
=referral	3 8 -1 -1 0
=refresh	19 -1 -2 -1 -1
=refund	14 -14 -8 -8 -2
=refus	-13 -2 -2 -13 -1
=region	53 -8 -4 13 -2
=register	27 1 -11 -2 -1
=registry	2 0 -1 -3 0
=reindex	16 0 -3 -2 0
=reinstat	-4 35 0 -7 0
=reinstatement	0 17 0 -3 0
=reject	27 -1 8 -9 -1
=relay	29 -18 -9 -14 -3
=releas	13 -5 -17 -6 -4
=relevant	-9 -1 0 3 -2
=reload	-1 0 -2 0 -1
=rely	0 0 -7 -5 -2
=remedial	-1 0 0 0 -2
=remediation	-9 -3 0 2 -2
=reminder	14 -3 3 0 -4
=renam	26 -4 -7 -3 0
=render	2 0 -2 -33 0
=renew	54 0 19 -14 -1
=reopen	-2 88 -1 -2 -1
=repair	-7 49 -7 -11 -3
=repeat	-2 -7 -1 -1 0
=replac	17 -8 0 -3 -3
=replacement	0 -32 -1 0 0
=replay	11 11 -2 -1 0
=replica	47 0 0 -6 -2
=replicat	23 0 0 0 0
=report	26 -6 -2 -5 -2
=reptil	-2 -1 0 0 0
=request	-14 -15 -2 35 -9
=reserv	-1 -2 -2 -2 0
=reservation	46 -1 -5 -3 -1
=reservoir	10 0 0 -3 0
=reset	22 0 -3 -24 -2
=resident	-9 0 11 0 0
=resilienc	-1 -1 0 15 -3
=resolution	-15 13 -2 31 -3
=resolv	28 9 -1 -10 -2
=resolved	0 -6 -1 -1 0
=resourc	-19 0 -1 12 -1
=respond	-5 0 5 0 0
=respons	36 -1 -1 36 -3
=responsibility	-40 -1 73 -6 -4
=responsibl	-1 0 38 0 -1
=rest	-44 -1 50 -2 0
=restart	-3 37 -13 -27 -3
=restor	45 4 -1 1 -1
=restoration	-3 15 0 -1 -1
=result	38 -9 -8 1 -3
=resum	-33 101 -3 -12 0
=retry	23 -1 -1 -12 -1
=return	34 70 -26 44 -4
=review	-10 0 0 -1 0
=rid	0 -2 0 0 0
=rider	17 0 -14 0 0
=right	-17 52 -18 -3 -7
=ring	-18 -47 -38 -5 -13
=rink	11 0 -1 -2 -2
=ris	22 0 -9 -1 0
=river	-1 -39 -6 -1 -1
=road	-57 -19 -1 -3 23
=roadwork	-5 -3 -3 -1 -1
=robot	26 -4 -4 -2 -3
=rogu	6 0 -21 0 0
=rol	58 -12 -23 -16 -3
=roof	-42 -1 -19 -4 0
=room	-3 -1 -18 5 -7
=root	3 -2 1 16 -1
=round	13 -36 -1 -10 0
=rout	-31 -3 -5 -29 -1
=router	65 -2 -5 -26 -3
=row	28 -17 -15 -1 -1
=rubbish	50 0 13 0 0
=ruin	0 -2 -5 -1 14
=rul	4 -1 19 -8 -1
=run	0 18 -36 -30 -12
=rung	0 -2 24 0 0
=runner	-9 0 -25 0 -2
=rush	-1 33 -13 0 -1
=sack	-1 0 24 0 0
=saf	-2 -6 -1 -5 15
=sal	-42 87 -2 -17 -2
=sam	-8 -8 73 -1 -5
=sampl	9 -2 2 -2 -1
=sand	-3 -5 0 0 -1
=satellit	-28 0 7 0 0
=saturat	-8 0 -4 -3 -2
=saturday	-2 8 -3 -3 -1
=sav	37 -8 4 -5 38
=say	-38 57 -17 -4 18
=scal	-14 -1 -1 -7 46
=scan	24 -15 -2 -21 -3
=scanner	27 14 -3 -1 -1
=schedul	32 -2 -21 -1 -1
=scheduler	24 -4 0 -3 -1
=schem	-1 0 -23 0 0
=schema	-3 0 -1 -2 0
=school	-12 9 31 -8 -2
=scor	0 -22 -2 -1 -1
=screen	4 41 -5 -8 -4
=script	29 -7 -34 -6 -5
=se	-1 0 0 16 -7
=sea	-8 -11 -4 -1 -12
=seal	97 -2 -4 -1 -8
=search	34 -7 -13 -12 -8
=season	0 -10 0 0 0
=seat	15 -14 35 -5 -2
=second	31 32 -23 -6 -2
=secondary	6 -2 0 -5 0
=section	-4 23 -1 -3 -1
=security	55 -14 -31 -10 -2
=see	-16 12 -30 5 18
=seed	-27 -1 -2 0 0
=seem	20 0 -9 -3 -5
=seen	-6 -31 -19 -3 15
=sel	-6 -3 -1 0 0
=self	-19 -1 15 -1 -1
=seller	-4 -2 1 0 -1
=send	53 -14 -6 -3 -2
=sensor	85 -1 -2 -2 -1
=sent	-11 -30 31 -7 -10
=september	0 -11 -6 -1 0
=serv	13 -2 -8 -1 -3
=server	120 -11 -23 -15 -10
=servic	-45 37 -10 27 -16
=session	2 -5 -6 53 -2
=set	42 -17 27 -2 -3
=setting	6 -1 6 0 -1
=seven	-4 17 0 -4 -3
=several	1 -3 -1 -1 0
=shal	-1 6 0 -5 0
=shambl	0 -12 -1 -1 28
=shar	-25 -9 21 -3 0
=shard	7 -1 0 -4 0
=she	-9 0 -1 0 0
=shed	-98 0 0 0 0
=sheet	-16 0 4 0 0
=shel	-20 -14 -1 -1 -3
=shift	-1 -5 17 0 0
=ship	-14 0 4 -7 0
=sho	-2 -33 0 0 0
=shock	-1 1 -8 -1 9
=shop	30 -8 30 -5 -20
=shopper	-1 -31 1 -1 -1
=short	33 32 -3 -3 -2
=shorter	-1 -3 -6 0 0
=shortly	-1 39 -2 -1 -1
=should	-11 -2 7 -4 -16
=shouldn't	-5 22 0 -11 -1
=show	-27 -60 -49 -8 -21
=shown	-4 -4 -4 -2 -2
=shut	-26 -13 -10 -10 -15
=sid	-32 -13 -4 0 0
=sign	47 10 -11 -22 -15
=signal	-24 -3 -5 -2 -5
=sim	0 0 0 -7 0
=sinc	86 -30 3 -7 -8
=sing	0 -3 -3 0 -2
=singer	-41 -13 -3 -2 -1
=singl	0 0 -7 -3 43
=siren	2 -14 -2 0 -1
=sit	25 16 -24 -6 -5
=situation	-15 -1 0 6 13
=six	-3 54 -17 -4 -5
=sixty	0 0 -2 0 0
=skeleton	-3 0 -7 0 -4
=skip	-1 0 3 -3 0
=slight	0 -1 -1 -2 -1
=slip	-3 0 0 0 0
=slippery	-12 0 0 0 -3
=slot	-13 -4 49 -1 -1
=slow	-60 -11 20 25 -6
=slowly	-9 -2 0 0 -1
=smal	-1 0 -4 0 -9
=smart	-7 0 0 0 -1
=snow	-17 -37 -8 -3 -5
=so	-90 -25 -10 -11 8
=social	-5 -11 0 0 0
=society	-4 6 16 0 -1
=socket	-6 0 -1 -3 0
=softwar	76 -11 45 -4 -3
=solar	-44 0 0 0 0
=sold	-27 -14 68 -14 -6
=solution	-25 -2 -8 18 0
=som	-13 -46 -16 -3 -18
=somebody	39 -1 -1 -5 -2
=someon	-1 0 31 0 -1
=someth	20 -1 8 -3 -8
=sometim	-1 36 0 -1 0
=song	-5 0 -1 0 -1
=soon	-1 51 0 -2 -5
=sooner	0 -20 -3 -1 0
=sorry	-3 -12 -31 -7 -40
=sort	25 48 12 -1 -3
=sound	-6 4 -2 -1 -2
=soup	-6 -2 -7 -1 -1
=spac	41 11 0 -4 -2
=spam	20 0 -2 0 -5
=spar	7 20 -10 -1 -1
=speak	0 0 4 -1 0
=speaker	0 -1 -14 0 -1
=speed	-16 15 0 -5 -1
=spider	-2 0 -11 0 -1
=spin	-1 9 -4 0 0
=spoil	-18 0 -1 0 -1
=spooler	2 0 -1 -1 -1
=spot	0 10 0 0 0
=spring	-2 -32 -8 -1 -1
=squar	-25 -5 -3 0 -1
=sre	0 -1 -4 0 0
=stack	-17 -4 0 0 0
=staf	2 16 24 -4 -8
=stag	-6 -6 -7 -2 0
=stair	-4 0 -1 0 0
=stakeholder	0 -1 0 3 -2
=stal	3 -2 8 -6 -3
=stamp	-16 -4 -2 0 -1
=stand	-24 -17 -1 -1 -1
=standby	12 -14 -2 -1 -2
=standstil	0 0 5 0 9
=star	-3 -5 0 -2 84
=starboard	4 0 0 0 0
=start	60 -93 -24 48 16
=starter	-3 -2 34 -1 0
=stat	-7 -2 -10 38 13
=statement	-2 6 -10 -1 0
=station	-2 -11 -5 -2 3
=status	-18 -3 -2 -1 -8
=stay	-3 -12 -8 -4 -2
=steady	-19 0 -11 12 -1
=steam	-60 -3 0 0 0
=stem	-31 0 0 -3 0
=step	-12 -14 -7 3 0
=stil	-27 -48 -13 -10 -14
=stock	-22 -12 -1 -5 -5
=stol	-1 0 2 0 0
=ston	-2 0 0 -1 0
=stop	2 -40 -7 -10 71
=stor	37 0 -2 -8 -1
=storag	43 -13 -4 -20 -4
=storm	-5 -3 -3 -1 0
=story	13 -9 0 0 0
=stream	-34 -4 -5 -1 -3
=street	-9 14 -9 -3 -1
=strik	0 -55 -2 -1 -1
=string	-78 -2 -1 -1 0
=strong	-1 -6 -2 -1 -2
=stuck	65 -8 -5 -42 -4
=student	-3 -22 -8 -9 -5
=studio	-18 0 -2 0 0
=sub	-22 -2 0 9 0
=subject	0 0 -2 -5 -1
=submission	-1 3 0 0 0
=submit	-6 -3 0 0 -1
=suboptimal	45 -1 -2 26 -2
=subscription	0 0 4 0 0
=subset	-1 0 -3 15 -1
=substation	9 0 0 -4 0
=suffer	23 0 -1 23 -3
=summer	30 -14 -22 -4 -1
=sun	-1 -11 0 0 -1
=sunday	-2 -22 -1 -12 -5
=supper	0 42 0 0 0
=supplier	-20 -15 12 -2 -15
=supply	-63 0 55 -1 -1
=supporter	0 0 -15 -3 -2
=sur	-1 -1 -1 0 -4
=surg	-2 -11 -1 0 0
=surgery	-1 -1 -34 0 0
=surpris	0 19 -1 0 -1
=swap	12 17 -1 -5 0
=swim	-20 -4 -5 -2 -1
=swimmer	0 -1 -4 -1 -1
=switch	-2 2 -11 -17 -5
=sync	78 -7 -3 2 -6
=system	73 16 13 -7 8
=tabl	59 -27 -28 -11 -2
=tablet	22 23 -2 -2 -3
=tak	-8 -32 -40 -1 -47
=taken	31 -31 -1 2 -5
=talk	16 -10 -10 -6 -7
=tank	-14 -5 -1 0 -3
=tap	-40 58 4 -1 -3
=target	29 52 -2 -7 -7
=task	-16 0 0 -1 0
=tax	3 -2 -3 -1 0
=taxi	0 0 -9 0 0
=tea	0 8 0 0 0
=teacher	-4 -2 -3 -3 -2
=team	13 14 -17 3 -4
=teatim	0 4 -1 0 0
=technical	36 0 -4 -6 -1
=technician	-1 3 1 -1 0
=tel	-3 5 -5 -4 -9
=telemetry	40 -19 0 -22 -1
=telephon	-6 5 -2 -1 0
=television	-1 -3 0 -4 0
=temp	-3 0 16 0 0
=ten	-66 -30 -12 -20 -7
=tenant	-11 6 4 23 -11
=tennis	-24 -2 0 0 0
=term	-6 -1 0 0 0
=terminal	-13 0 0 0 0
=terminat	3 -3 0 -5 0
=test	20 -18 13 -8 -6
=text	-1 -15 -4 -1 -2
=than	61 -4 -7 12 -5
=thank	-20 -1 27 -9 -3
=that	142 29 37 36 -39
=the	76 -6 64 -101 -19
=theatr	-4 -2 -7 0 4
=their	7 -17 18 -13 8
=them	6 -6 20 -2 -16
=themselv	3 0 -2 0 0
=then	-22 109 -1 -2 -1
=ther	11 45 -16 -6 -28
=they	-11 19 9 -6 -4
=thing	37 -21 -14 -1 -8
=think	0 42 7 -1 -11
=third	-9 -4 18 -6 -1
=this	-78 19 11 5 72
=thos	-36 -4 39 -1 -1
=thousand	0 0 -2 0 -5
=thre	-12 -5 20 -3 -5
=thread	-36 -1 -3 -2 -1
=threshold	8 0 0 59 0
=throttl	2 0 0 0 0
=through	-1 -20 16 -3 -2
=throughput	49 0 0 39 -1
=throw	13 -1 -1 -7 -1
=thursday	-3 -10 -15 -4 -5
=tick	-2 7 0 0 0
=ticket	2 -14 46 12 -9
=tid	-4 -12 0 0 0
=tier	4 0 -2 0 0
=tight	-3 1 0 -4 -1
=til	71 34 -6 -35 -16
=tim	39 57 16 13 -9
=timely	0 14 0 -15 -3
=timeout	39 0 -1 71 0
=timetabl	43 19 -9 -2 -2
=titl	-2 -1 -4 0 0
=tls	-7 -6 -17 -20 0
=to	-21 11 -18 -20 -27
=today	4 17 -26 -5 28
=token	61 -3 -14 -9 -6
=told	-1 -14 6 -7 -11
=tomorrow	-11 81 -3 -15 -9
=tonight	-8 51 -23 -9 -14
=too	36 -16 27 -3 -3
=took	36 -33 43 -1 -3
=tool	-68 -2 0 -10 -2
=top	21 74 -2 -5 -6
=torch	-2 0 0 0 -1
=total	-8 -10 -1 -1 58
=touch	-2 23 -1 -1 -1
=tour	-3 -2 -7 0 -1
=tourist	-6 0 32 -3 -4
=toward	-3 22 -2 0 -2
=tower	-70 -4 -1 0 -1
=town	-33 0 -3 -13 -4
=trac	5 0 0 -18 0
=track	58 0 3 -4 -13
=traffic	81 -4 -29 -3 -3
=train	-65 4 0 -8 -5
=traine	-3 0 7 0 -1
=transaction	-12 0 -2 32 0
=transfer	-3 -5 -9 -1 -1
=travel	-1 0 -1 0 -3
=tray	-17 -3 -1 -1 -1
=tre	-28 -8 -21 -3 -4
=treatment	14 -1 0 0 0
=triag	-1 0 0 18 -1
=trial	0 -6 -9 0 0
=trip	15 -2 -3 -13 -1
=troubl	22 16 -4 -1 -13
=truly	-1 -5 -3 -1 13
=truncat	7 0 -1 -3 -1
=trunk	-8 -1 -1 0 -1
=trust	-7 -6 42 -9 -3
=truste	0 4 0 0 0
=try	13 -55 3 -7 -3
=tuesday	-1 -22 -16 -3 -3
=turbin	0 0 0 -2 0
=turn	14 -33 37 -7 -4
=turnstil	9 -3 0 0 -1
=twelv	-13 -3 0 -1 0
=twenty	0 1 -1 -2 0
=twic	48 -36 12 -21 -11
=two	74 -2 -5 53 -21
=typ	14 -8 14 -3 -10
=unabl	5 -30 -1 5 -1
=unavailability	-15 0 0 11 -3
=unavailabl	-15 -15 -8 12 -3
=under	54 -25 -19 41 -3
=underly	3 0 0 7 0
=understudy	0 -32 -8 0 -1
=undertaken	-3 -1 -2 0 -1
=unhealthy	7 0 -1 0 -6
=union	0 -5 -1 0 0
=unit	12 0 -1 -7 0
=unknown	-2 -13 14 -1 0
=unplan	17 0 -1 8 0
=unplug	26 0 -3 -2 -2
=unreachabl	36 -4 -1 -10 -5
=until	22 -54 -18 -10 -11
=up	-30 -24 72 36 -13
=updat	17 23 0 16 -2
=update	-5 0 -2 0 0
=upgrad	70 -2 -6 -10 -1
=upload	-60 -3 12 -4 -2
=upon	7 0 0 22 0
=ups	45 -1 0 -7 -1
=upstair	-2 0 1 -2 0
=upstream	-29 0 6 -20 0
=urgent	-2 -8 -4 -1 -1
=us	-40 44 31 -14 7
=usabl	-1 26 0 0 0
=usag	26 0 0 -2 0
=use	-48 -28 -18 -16 -6
=used	-5 6 23 -1 0
=user	-10 9 11 -11 16
=using	-13 0 -5 -3 42
=usual	-34 -40 -7 -18 -10
=utc	-13 6 0 -4 0
=utterly	-8 -3 -4 0 11
=valid	1 0 -1 -4 -2
=validation	-30 0 -8 3 0
=valu	15 0 0 -1 -1
=valv	12 -3 0 0 0
=van	-14 -1 -2 0 -1
=variabl	-9 0 -1 -4 -1
=vault	98 0 -2 -1 -8
=vegetabl	-2 0 0 -1 0
=vendor	-3 5 19 -8 -3
=version	33 -2 -4 -1 -5
=vertical	-7 -2 0 3 -1
=very	-3 -10 -12 -3 18
=vet	0 -16 0 0 0
=video	12 -1 -2 -3 -2
=view	-27 -4 -1 -1 -1
=viewer	-2 -5 0 0 -2
=villag	-19 -9 -4 0 -4
=visit	-11 -35 -1 -4 -1
=visitor	17 -11 -24 -5 -3
=vlan	-13 -14 0 -1 0
=voic	-1 -5 -4 -10 -3
=volum	-20 -15 -1 27 -3
=volunteer	-11 -7 -6 -2 -2
=vot	21 -35 -7 -3 -3
=waf	-10 0 0 0 0
=wag	0 -6 0 0 0
=wait	4 -103 -1 4 -11
=wak	0 5 9 0 0
=wal	-4 -3 -6 0 0
=walk	-31 -1 -6 -2 -8
=want	0 0 2 0 0
=war	-4 -1 0 18 -1
=ward	-2 -2 -1 -1 -1
=warm	-70 28 -1 -5 -4
=warn	-8 -2 31 -2 -1
=warning	-1 -5 1 0 0
=was	40 -43 -21 -23 -32
=wash	2 -12 0 0 0
=watch	-15 3 -4 -2 -3
=water	-25 115 2 -9 -5
=wav	-5 0 -1 0 -1
=way	10 16 -15 -3 -13
=we	9 -59 -28 -2 6
=weak	-2 -1 23 -1 0
=wear	-19 -2 -3 -3 -5
=weather	-3 36 1 0 -1
=web	93 -1 -26 -3 -4
=websit	2 42 -6 -2 20
=wednesday	-3 48 0 -1 0
=week	-37 -2 22 -10 -10
=weekend	-3 52 -8 -1 -7
=weight	11 0 -3 0 0
=wel	0 133 -11 -1 -8
=welsh	-13 -1 -10 0 0
=went	-20 -12 5 -2 -1
=wer	3 -33 12 -9 -7
=west	1 -15 0 55 0
=wet	-20 -4 -5 -1 -4
=whal	-3 -1 -1 0 -4
=what	-21 -17 -44 -18 -14
=whatever	0 19 0 0 -1
=wheelchair	-6 0 0 0 0
=when	8 14 0 -15 -5
=wher	-38 0 0 0 0
=whether	0 -14 0 -1 -1
=which	25 11 12 6 -2
=whil	20 -12 -4 -11 -3
=whit	-2 -2 -1 0 0
=who	-51 -11 50 -22 -8
=whoever	-6 -36 31 -1 -2
=whol	-2 -1 -3 -5 50
=why	15 0 22 -3 -2
=wi	11 7 -1 0 -1
=wil	-28 51 -95 -22 -23
=wild	38 -11 -9 0 0
=win	-23 0 -3 -1 -2
=wind	-25 12 -1 -1 0
=window	16 4 -4 -1 -1
=wing	25 0 -1 -1 0
=winner	-5 -3 -3 0 -2
=winter	-31 -30 -3 -6 -1
=wip	39 0 0 -8 0
=wir	-19 -10 34 -2 -4
=wireles	-23 0 -4 -1 0
=with	-86 2 6 -34 3
=withdrawn	0 0 -2 0 0
=within	-15 16 -3 -5 -3
=without	-15 -4 54 -5 -4
=won't	-20 23 -2 -1 -3
=wood	-4 24 0 0 -1
=wool	-24 0 -1 0 0
=word	-4 34 -4 -2 18
=work	-83 -5 14 10 -11
=workaround	-2 -7 0 6 -1
=worker	4 -16 39 -38 -1
=workflow	14 -5 0 1 -2
=worm	-43 0 -1 0 -1
=worry	-5 -8 -3 -1 10
=worst	-2 5 -4 -1 7
=would	11 23 61 -1 4
=writ	-4 -29 -4 9 -2
=written	-17 0 -5 -3 -1
=wrong	82 -27 6 -19 6
=wrongly	-5 -2 29 0 0
=www.example.org	-6 -2 0 -3 -1
=x	0 6 0 -1 -1
=yard	-2 0 -3 0 -1
=year	30 -98 -9 -5 -11
=yesterday	16 -11 -10 -2 -1
=yet	-4 -80 3 -3 -21
=york	0 -1 -2 0 0
=you	-35 -29 -5 -29 -44
=your	-41 -44 -33 -33 -21
=yourself	-1 0 -2 0 -1
=zon	76 -17 -7 -9 -2
=zoo	-31 -6 0 0 -1
A	-129 -63 210 -47 -75
A .	-20 -8 14 -13 -6
A 9	-15 -1 -1 0 0
A >	-15 -9 -2 30 -30
A A	5 -3 66 -6 -4
A D	-5 -23 -6 -7 -6
A E	-45 101 -27 -4 -5
A F	-15 -9 13 -9 -20
A H	49 16 -1 -11 -8
A M	-3 0 -10 -7 0
A N	3 25 54 -5 -4
A O	-7 0 -6 9 0
A P	-18 -1 9 -1 -1
A Q	-37 -3 4 5 -1
A R	16 -29 37 8 -1
A S	25 138 -25 -2 -1
A T	-19 -10 70 -4 -11
A W	-63 -12 87 -25 -14
A X	0 -3 3 0 -9
A a	0 -11 -8 0 0
A after	8 -1 -12 0 0
A again	-1 19 38 -3 -2
A and	-2 -3 -14 -2 -15
A as	0 12 -1 0 0
A at	-1 15 -1 -1 0
A because	1 -1 18 -1 0
A by	31 -10 0 0 0
A can	-3 -27 -17 -4 -7
A does	-14 -7 50 -4 -3
A for	20 -1 -13 0 0
A has	-11 -11 -17 6 -17
A if	0 0 -2 -3 0
A in	-3 -1 -12 -6 -1
A is	26 -1 -16 16 34
A may	2 -10 -23 8 -11
A not	-30 -4 26 -2 -7
A of	-12 -1 11 -4 9
A on	-7 -12 30 -1 -2
A our	-1 -1 15 0 -5
A the	6 -29 31 -1 18
A they	-9 -6 -20 -15 -2
A to	36 -14 -5 -2 -1
A was	11 -1 -9 -1 -1
A we	-1 0 4 0 0
A will	-5 -71 -59 1 21
A with	0 -4 5 -1 0
A would	-1 -8 -31 -7 -1
A you	0 -19 -9 -1 0
A&F	-49 4 74 18 11
A&W	-104 -50 133 -30 -31
A, nobody	-11 -43 119 -11 -10
A…#	27 -10 -9 -1 -1
A…9	87 -29 -25 -4 -5
A…:	-1 22 -5 0 0
A…A	7 8 8 -11 -19
A…D	-24 58 62 -10 -24
A…E	-66 21 35 -30 -29
A…F	-61 -14 62 -19 -20
A…H	-9 -15 45 -19 -1
A…M	19 -19 -47 -3 -1
A…N	-7 -9 19 -9 -32
A…O	12 -4 -16 -21 -1
A…P	-12 -3 20 -7 -17
A…Q	-3 -17 -13 34 -7
A…R	8 47 42 23 31
A…S	-7 18 25 4 -12
A…T	16 39 15 -22 -18
A…W	-78 -40 107 -6 -17
A…X	-6 -48 -10 -5 7
A…^	3 -4 -12 -2 0
A…after	8 1 -12 0 0
A…again	-16 -21 10 -10 -8
A…as	-1 0 -16 -6 -1
A…because	8 -2 23 -11 -2
A…has	-73 -8 29 -6 -20
A…if	0 19 -11 -3 0
A…is	34 34 -25 22 15
A…it	-42 -13 29 -3 -9
A…may	-8 -12 -22 2 -12
A…not	-37 -36 83 -14 4
A…our	-48 9 49 0 -25
A…some	-22 -8 27 -2 -2
A…was	8 -5 15 -6 -3
A…we	-5 -2 23 0 -8
A…will	-7 -46 -69 -3 19
A…would	-12 -32 0 -13 -2
A…you	-2 -21 22 -3 -9
A…your	-24 -11 30 -10 7
D	27 -81 -111 -53 -75
D #	-26 -5 -1 -1 -1
D .	4 19 11 -10 -26
D 9	74 -30 -12 -10 -3
D >	24 -87 6 64 11
D A	-112 -8 48 -6 -4
D D	54 -26 -47 -18 -30
D E	-65 -38 1 17 -20
D F	117 28 -95 20 -25
D H	-54 -25 -3 -6 -11
D M	35 -18 -13 -21 -5
D N	47 2 -15 -11 -16
D O	-36 -7 -1 -10 -1
D P	-16 3 28 -7 -6
D Q	8 -11 -10 -33 -7
D R	-20 27 -17 39 -13
D S	-28 -2 2 0 -1
D T	36 -70 -18 -5 80
D W	12 -12 -63 -24 -5
D X	10 13 11 21 -11
D a	-68 10 4 -7 -2
D after	-9 -3 -1 0 0
D again	-30 36 3 -1 -2
D and	-43 -25 3 -7 -4
D as	4 3 -1 -2 -1
D at	0 -63 -3 21 -5
D be	1 -2 -1 0 0
D because	-15 0 -17 18 0
D but	-16 -1 0 -1 0
D by	-58 61 36 -3 -3
D can	-49 -18 -9 -5 27
D does	41 -5 12 -2 -2
D for	-35 8 -9 -15 -5
D has	37 -16 18 -29 -9
D if	-7 0 0 0 0
D in	29 35 -17 -4 -11
D is	-1 6 -20 -25 -49
D it	-6 -2 2 -2 0
D may	-4 -18 -5 10 -14
D not	32 -4 19 -2 -4
D of	-169 -6 -36 -13 3
D on	39 -2 -4 -5 -9
D please	-1 -2 0 0 0
D so	-10 -26 -2 -4 -1
D the	113 -12 -22 -9 17
D they	5 -1 7 0 -1
D to	28 29 -50 -4 -9
D was	20 -15 9 -17 -6
D will	19 32 -1 -5 -3
D with	-19 -11 -3 8 -3
D would	-25 -42 -6 -7 -1
D you	0 12 0 -3 0
D your	-26 -1 21 -4 -2
D&F	28 -25 6 -7 0
D&O	-105 30 -22 71 -5
D&Q	55 21 32 5 -33
D&R	25 38 -8 -6 -18
D, nobody	79 -47 -82 -15 -43
D…#	-38 -9 -10 -9 -2
D…9	-32 2 8 -46 4
D…:	15 48 -1 -7 -1
D…A	17 -15 -58 21 -8
D…D	148 -53 -73 -81 -39
D…E	16 2 18 5 -13
D…F	104 -28 5 43 -32
D…H	3 -50 61 -29 -44
D…M	-25 -13 -34 -56 -15
D…N	45 -18 -42 -39 20
D…O	35 -9 -6 16 -2
D…P	53 2 -29 2 -26
D…Q	-18 -5 -14 -16 -10
D…R	29 2 -33 6 -27
D…S	45 2 6 -10 -7
D…T	-25 81 11 -35 27
D…W	38 -27 -35 -4 12
D…X	-11 -15 36 -4 -5
D…^	5 -1 0 50 0
D…after	-23 -12 -6 -8 -1
D…again	-57 136 7 12 -6
D…as	-28 -7 -5 -13 -3
D…because	-20 -9 14 30 -2
D…has	59 -33 64 -23 -19
D…if	19 -1 -8 -9 -1
D…is	-46 -55 -5 -10 -53
D…it	29 -42 14 -2 -7
D…may	5 2 -8 1 5
D…not	96 -61 22 -18 -1
D…our	-9 -9 -18 -11 -17
D…some	-24 0 -1 -3 -1
D…was	18 -13 -19 -21 -12
D…we	30 -15 0 -8 -1
D…will	-3 44 -2 7 -6
D…would	-35 -16 55 -3 -3
D…you	-16 18 -8 -5 -3
D…your	32 -14 31 -8 -8
E	-71 18 -50 -21 -26
E .	-8 -11 14 -19 -9
E 9	0 -22 -4 -3 -1
E >	0 -12 -18 -5 6
E A	-1 25 -11 -5 -1
E D	3 15 -32 -5 -8
E E	-43 -14 -36 1 15
E F	43 -6 -13 11 33
E H	-20 -32 27 6 -12
E M	29 -3 -2 -10 -2
E N	-3 9 -13 -9 4
E O	50 -2 -4 46 -1
E P	10 -22 13 -1 23
E Q	-49 -7 -13 13 -10
E R	5 -62 45 -19 13
E S	-6 4 17 -3 -1
E T	28 -4 -3 -20 -31
E W	-4 16 -14 -7 19
E X	-10 -32 -6 -2 29
E a	-17 -88 49 -19 -13
E after	14 -4 -1 12 -1
E again	-3 -32 -1 -5 25
E and	-2 15 -2 -1 -7
E as	-1 18 -1 -1 -1
E at	-11 -29 -4 -9 -5
E be	0 31 0 -2 -1
E but	-1 0 6 0 -8
E by	-10 -8 -4 -9 -11
E does	-1 -1 0 0 -9
E for	-10 86 -12 -6 -3
E has	-3 -3 0 -6 -2
E if	-1 -9 4 0 -2
E in	-7 -15 -20 13 -21
E is	-36 1 7 -10 5
E it	-13 69 -7 -3 5
E my	33 0 4 0 0
E not	-17 45 -12 -1 -4
E of	-14 19 6 0 -7
E on	-5 8 -5 -6 -6
E our	-21 25 -25 -7 -18
E so	24 -3 -10 -14 -6
E some	24 -5 -3 -1 -2
E the	-5 25 -25 8 -25
E they	5 -2 0 0 -1
E to	38 -13 -15 -8 16
E was	13 -2 18 -7 -1
E which	4 -7 18 -1 6
E will	0 50 0 0 -1
E with	-39 -66 18 -15 15
E would	0 6 -1 0 0
E you	-5 7 -4 -3 -4
E your	7 -18 -8 -7 -10
E&R&T	20 -49 3 32 -26
E&T	-37 20 -23 35 -8
E&again&T	-11 23 -7 -7 -11
E, nobody	15 112 21 -40 -54
E…#	0 -13 -4 8 -1
E…9	-41 -16 -19 -22 -7
E…:	-30 30 -7 -18 -9
E…A	24 0 22 -9 -20
E…D	-71 -35 30 1 5
E…E	-2 31 -18 -36 15
E…F	-20 -21 15 -1 59
E…H	-29 17 41 -6 -40
E…M	10 -3 24 -8 -4
E…N	30 44 22 17 -12
E…O	-5 -9 -10 6 -5
E…P	11 -34 1 3 -15
E…Q	-52 -24 18 33 -7
E…R	-43 32 53 -11 -5
E…S	1 10 8 7 -6
E…T	23 16 -45 -39 -10
E…W	24 -5 -25 11 12
E…X	20 -75 -25 -11 8
E…^	-3 -11 -5 -1 -2
E…after	16 73 0 9 -7
E…again	-7 19 -11 -10 11
E…as	-12 2 -3 -5 -1
E…because	22 -31 -13 3 -6
E…has	39 25 -17 -3 -25
E…if	2 -10 -12 -3 -6
E…is	65 20 22 -7 18
E…it	8 4 -45 -12 -10
E…may	-4 23 -4 13 -8
E…not	-59 12 16 1 -7
E…our	52 24 -7 0 -39
E…some	17 -21 -10 5 -10
E…was	13 -3 37 2 -3
E…we	-2 -18 14 8 -13
E…will	-4 78 -4 -4 17
E…would	-1 -17 11 -1 -4
E…you	1 -15 13 -9 11
E…your	18 -41 -20 -14 11
F	13 -83 4 14 -38
F #	10 -1 -1 -7 -1
F .	-28 1 -33 65 6
F 9	-3 0 30 -9 0
F >	51 -52 -80 -57 33
F A	-4 0 -11 37 -1
F D	-56 -3 -8 -44 -5
F E	-40 -14 21 76 -9
F F	-16 -8 -6 37 -6
F H	-18 6 9 15 -8
F M	12 0 32 16 -1
F N	57 -3 12 -3 -14
F O	6 0 0 29 -2
F P	-1 0 4 0 0
F Q	1 20 -7 24 -3
F R	-1 6 -11 -1 -1
F S	-3 0 1 -3 -1
F T	21 -11 21 7 -1
F W	11 -2 -1 -3 0
F X	17 -3 6 -5 1
F a	34 -1 -25 -4 0
F after	-19 13 0 -10 -4
F again	-1 -26 14 10 -1
F and	16 -1 2 -1 8
F as	47 -2 -4 -2 -1
F at	10 -2 20 -9 -2
F because	24 -3 19 29 -2
F but	38 0 0 -3 -2
F by	-39 24 45 -4 -1
F for	-26 11 -2 11 -4
F has	3 -3 -12 17 4
F if	7 0 -4 -1 0
F in	53 -36 -24 9 -12
F is	-21 24 22 -1 -5
F it	-25 -2 44 -1 -2
F may	-2 -1 0 -1 0
F my	40 -6 -17 -17 -6
F of	-12 -13 11 -18 26
F on	17 -6 8 0 -4
F our	9 -1 -33 -2 -4
F so	-21 -1 -2 -4 -2
F some	-12 0 0 0 0
F the	17 -8 16 -25 -19
F to	42 -10 14 -19 -9
F was	3 0 4 -2 0
F which	-2 0 12 -3 -1
F will	-5 46 -3 -1 -2
F with	18 -1 -2 -3 -2
F would	0 34 -2 -1 -1
F your	16 -1 -13 -2 -5
F, nobody	78 -56 -30 52 -4
F…#	-11 -1 -2 -22 -3
F…9	43 25 23 -20 -6
F…:	-8 45 -1 -1 -4
F…A	7 -18 -3 26 1
F…D	70 -20 4 -28 17
F…E	15 12 -4 15 -15
F…F	62 -11 14 8 -16
F…H	-9 0 38 28 5
F…M	8 12 20 -2 -6
F…N	58 -7 -7 -11 -17
F…O	15 -1 -2 -5 -4
F…P	17 -1 4 6 -1
F…Q	16 18 -2 -15 8
F…R	-16 16 19 -15 2
F…S	9 -4 2 4 -2
F…T	71 40 -2 -17 -21
F…W	-38 -5 9 -13 -1
F…X	8 -8 2 -7 -11
F…^	7 0 -2 44 -1
F…after	5 8 -6 2 -4
F…again	-9 -13 18 7 -3
F…as	-12 -10 -4 -7 -2
F…because	4 -9 16 32 -3
F…has	-62 6 -60 15 11
F…if	13 -6 -6 -2 -1
F…is	-45 -22 25 -13 -16
F…it	-22 -11 30 -5 0
F…may	18 -1 0 -3 0
F…not	-43 36 13 -1 -3
F…our	-10 -10 -5 -11 -11
F…some	-27 -3 -7 -2 -2
F…was	51 -2 -10 8 -1
F…we	21 -1 -1 -11 1
F…will	10 46 -7 -2 -3
F…would	0 34 -2 -1 -1
F…you	-7 -3 -1 -2 0
F…your	-2 1 1 -7 2
H	-84 -63 -56 -58 -67
H #	29 -2 -7 -9 -2
H .	28 -7 5 27 -11
H 9	-46 23 -4 -14 -6
H >	-38 -44 -75 -12 -35
H A	9 27 61 -6 -14
H D	-65 13 17 -35 41
H E	11 33 15 -15 22
H F	74 -5 -29 -16 7
H H	2 44 -30 -18 -21
H M	-15 -5 -4 -19 31
H N	39 -22 16 -10 -12
H O	-22 -1 -1 23 35
H P	29 24 -19 -2 -9
H Q	-38 24 -1 12 -4
H R	-36 81 29 1 -5
H S	-4 -4 9 0 -1
H T	24 -53 35 -17 -23
H W	-5 -1 -19 -4 -3
H X	-12 24 34 -1 -6
H ^	2 0 -4 0 0
H a	54 -5 -13 -2 -3
H after	0 -2 0 -1 0
H again	-6 16 -6 -3 -3
H and	17 -25 -6 -1 -3
H as	5 -8 -6 -5 -1
H at	-39 2 -35 -4 -18
H be	29 -2 0 0 -1
H but	11 -3 0 -2 0
H by	-13 87 -9 -4 -4
H can	-3 14 -20 -1 -2
H does	3 -3 -14 -1 -9
H for	-12 -33 -8 -1 17
H has	-3 -11 -62 0 -16
H if	-1 -2 -3 0 -1
H in	-14 1 7 11 -8
H is	-90 -79 -49 -8 -69
H it	-17 -26 3 -1 -1
H may	-26 9 -4 -8 30
H not	-9 -7 -6 -1 -8
H of	-17 -21 13 11 6
H on	17 26 -16 -3 -5
H our	11 0 -10 0 -3
H so	-18 -17 -4 -3 -1
H the	-43 -38 17 3 -8
H they	-5 -2 13 0 0
H to	-12 -12 16 -2 -2
H was	5 -1 -1 6 -3
H we	0 23 -1 0 0
H which	-2 -1 0 0 0
H will	-7 -29 -1 -8 -6
H with	-19 -2 1 -1 -1
H would	-7 -79 42 -2 -1
H you	-1 -4 7 -1 0
H your	-3 1 -1 -1 -1
H&D	23 37 31 4 -7
H&M	14 -5 12 12 14
H, nobody	35 -90 -1 -5 -3
H…#	40 -10 -11 -12 -4
H…9	-32 30 -6 -25 -17
H…:	-15 -56 -5 -4 -3
H…A	16 42 22 -11 1
H…D	104 -22 -52 -19 19
H…E	3 -62 -26 -10 -38
H…F	0 -20 -5 -2 -30
H…H	-19 21 -13 -41 -86
H…M	6 -8 37 -29 28
H…N	-33 -68 22 -24 -38
H…O	34 -4 -3 60 -4
H…P	43 -20 -19 4 -17
H…Q	-4 3 10 3 -8
H…R	74 -30 -36 -3 -12
H…S	15 13 3 -12 -6
H…T	-18 -11 0 -36 -3
H…W	73 -16 42 -15 -13
H…X	-1 34 9 5 6
H…^	2 -4 -7 0 -2
H…after	-12 17 -1 -3 -1
H…again	-15 136 -16 -3 -10
H…as	-3 -17 0 -10 -3
H…because	2 0 -11 -2 -4
H…has	39 -3 11 -11 -30
H…if	-12 11 -5 -1 -2
H…is	-34 61 -19 -31 -77
H…it	33 -22 18 -5 -9
H…may	-34 -23 -4 -10 19
H…not	-20 -33 -57 -11 9
H…our	19 11 62 -2 9
H…some	13 -9 7 -4 -2
H…was	26 -7 -34 -2 -6
H…we	-4 39 -3 0 -2
H…will	-15 -33 -9 -12 -8
H…would	-13 -87 29 -8 -2
H…you	-21 -30 -10 -3 -3
H…your	-7 1 -9 -6 -11
M	156 -91 -109 14 -77
M #	-34 -12 0 -5 -1
M .	-13 -5 -15 -4 -16
M 9	27 -26 0 -1 0
M >	50 -20 13 1 -18
M A	-29 4 6 -2 -1
M D	33 -11 -10 24 -3
M E	71 -16 -19 -5 -8
M F	57 -10 -43 -52 -10
M H	-40 13 -8 40 -1
M M	-27 -1 -3 9 -3
M N	60 -9 -46 40 -2
M O	-110 -1 -2 24 -1
M P	39 -3 -3 -3 -5
M Q	-26 -1 -2 32 -10
M R	9 15 -6 -40 -5
M S	7 0 0 -1 0
M T	-22 6 -3 -6 35
M W	52 -11 -22 18 -2
M X	32 -2 -3 -1 -6
M a	-47 43 16 -12 -1
M again	-1 -8 0 -11 0
M and	-8 -7 -1 -1 -2
M as	-6 -1 0 -5 0
M at	24 -3 0 -16 -1
M be	-58 0 0 0 0
M by	18 -22 -2 -2 0
M does	10 -3 -1 0 -1
M for	65 -2 -2 -1 0
M has	-17 0 -6 -12 -3
M in	37 4 -1 -9 -1
M is	76 -6 15 26 -16
M may	-74 -11 -3 3 -1
M not	2 -5 -3 -3 -1
M of	-26 -4 -10 -11 -7
M on	61 -1 -3 -30 -2
M so	-51 -3 -2 -12 0
M the	-16 -2 39 -7 -1
M to	-28 -2 2 -2 0
M was	18 0 -6 -4 0
M will	-3 0 0 -1 0
M with	7 -4 -5 11 -1
M would	-7 4 -1 -1 0
M&F	21 -15 -40 -17 -37
M&R	50 -10 -18 -4 -14
M, nobody	74 -30 -33 -39 -33
M…#	-34 -14 0 -4 -1
M…9	-45 37 -7 -21 -1
M…:	-4 14 -5 -3 0
M…A	56 9 -20 -13 -2
M…D	-10 -13 -12 23 -6
M…E	57 -13 -8 -27 -10
M…F	40 -22 -56 13 -29
M…H	16 4 6 -13 -4
M…M	45 -20 -15 -14 -6
M…N	-15 -11 -28 27 -8
M…O	-32 -2 -4 6 -1
M…P	32 -3 -12 -2 -6
M…Q	-6 4 -11 -45 -3
M…R	43 27 5 -12 -8
M…S	5 0 -1 2 0
M…T	58 0 -8 61 32
M…W	43 -17 -4 1 -3
M…X	-53 -2 18 -13 -16
M…^	-11 -6 -2 -9 0
M…after	-10 17 -1 0 0
M…again	14 -28 -4 2 -1
M…as	-28 -8 -5 -15 -1
M…because	-21 -1 -8 -5 0
M…has	-17 0 -2 -23 -4
M…if	-48 -1 -1 -1 0
M…is	-10 -8 31 -52 -40
M…it	38 -1 -7 -11 0
M…may	-43 -18 -4 -16 -2
M…not	14 -12 -11 -4 -5
M…our	-25 0 9 9 -2
M…some	-7 0 5 -1 0
M…was	22 -1 -11 -13 -1
M…we	-1 0 -1 -4 0
M…will	-5 0 0 -1 0
M…would	-10 -5 -1 -1 0
M…you	-17 -1 -2 -4 -1
M…your	-33 -9 -3 -5 -1
N	-21 -68 -84 -87 -91
N #	0 -1 0 -6 -1
N .	-86 4 15 -9 39
N 9	-1 -19 -2 -2 0
N >	19 18 14 -21 -52
N A	-14 4 11 -1 3
N D	38 40 -20 -13 -7
N E	24 1 -18 2 -5
N F	31 -1 -29 5 -6
N H	92 -21 -20 -9 -8
N M	-1 -3 -3 -29 -3
N N	-7 -19 -43 -10 -11
N O	-2 -4 0 27 -3
N P	-3 2 -6 -1 6
N Q	21 28 -1 28 -2
N R	-33 85 11 43 -4
N S	13 0 -4 -1 -1
N T	-20 -31 9 16 -10
N W	13 -2 -48 -3 -3
N X	-8 -2 -3 -1 24
N a	-39 -52 -21 -13 -3
N again	-7 35 -12 -11 -6
N and	7 36 18 0 19
N as	-5 13 7 -1 -3
N at	-29 -55 13 4 -13
N because	18 0 -7 -5 -2
N but	13 0 -1 -1 -1
N by	-1 -7 -24 -8 -5
N can	0 12 -6 0 0
N for	15 -16 -10 19 -9
N has	-6 -1 -6 -7 -7
N if	3 21 9 0 0
N in	-4 9 -4 -3 13
N is	17 -43 -10 -1 -7
N it	-13 -7 -5 -3 -2
N may	-8 -4 -1 -1 -1
N of	29 -42 38 -1 -3
N on	21 39 19 20 -3
N our	0 6 -7 -1 -1
N so	73 -14 -7 23 -10
N some	-1 -8 -7 -4 0
N the	-8 -1 -2 1 65
N to	-28 10 -5 27 -7
N was	21 -1 -1 0 0
N will	-2 -30 -5 2 -1
N with	-4 -27 0 -1 -1
N would	0 -11 -1 0 0
N you	-1 -37 -4 -1 -5
N your	9 17 -1 -8 -8
N&D	8 1 -36 -9 -27
N&M	58 -52 -13 0 -18
N…#	4 -7 -6 -8 -3
N…9	-29 29 -12 -11 -8
N…:	-25 -46 -1 -9 -2
N…A	10 5 -13 10 -1
N…D	19 12 -22 31 -24
N…E	1 -39 12 -21 7
N…F	51 -28 -18 -1 -28
N…H	23 8 -28 -4 3
N…M	70 -11 1 41 -6
N…N	-18 -55 -18 -18 -18
N…O	-9 -9 -5 35 -3
N…P	-2 -2 -10 -2 -3
N…Q	-30 -32 -22 44 -3
N…R	-8 28 -43 -11 -12
N…S	10 -23 -11 -10 -4
N…T	-28 -6 -28 6 10
N…W	25 -14 -18 -7 16
N…X	14 -3 -7 -4 2
N…^	6 -1 -4 -2 -1
N…after	-8 -28 16 -1 -2
N…again	-11 91 15 12 14
N…as	3 5 2 -3 -3
N…because	32 -6 -5 -8 -5
N…has	53 -2 -10 -9 -12
N…if	3 19 4 0 -1
N…is	-12 51 -20 19 -22
N…it	-14 12 19 -6 -11
N…may	-8 1 14 -5 17
N…not	11 -11 26 -5 -8
N…our	35 1 16 7 -9
N…some	1 -17 -3 -4 0
N…was	-20 -6 8 -5 -1
N…we	-2 -14 -5 0 0
N…will	11 -24 -10 -6 -2
N…would	0 -2 13 -1 -2
N…you	-24 -13 8 -5 -7
N…your	34 28 11 10 -11
O	-27 -41 -75 238 -42
O #	70 -2 -1 41 -2
O .	17 -15 -8 -3 -6
O >	-48 -33 -23 115 -19
O A	-30 0 6 -9 0
O D	-18 -1 -1 -17 -1
O F	-24 -1 -1 0 -1
O H	-1 0 0 7 -1
O M	27 0 -1 -30 -1
O N	-11 -1 -8 62 -2
O O	14 -4 -2 54 -5
O Q	-32 -7 -6 37 -9
O R	-7 22 0 0 -1
O T	7 -3 -1 -1 0
O W	-14 0 -6 37 -2
O X	7 14 -1 -18 -3
O a	-13 0 -1 16 0
O and	29 0 0 -16 0
O as	-9 -5 0 -10 0
O at	-9 -1 0 25 -1
O by	-5 0 -1 -10 0
O for	0 0 0 3 0
O has	-5 -12 -3 -8 -9
O in	-9 -20 0 12 -1
O is	-8 -3 -4 51 -8
O of	-11 16 -1 26 -3
O the	-18 -7 -1 66 -2
O to	11 -1 -1 -3 -1
O will	0 -11 0 3 0
O with	22 -1 -8 2 -2
O, nobody	9 -32 -32 89 -50
O…#	66 -2 -1 32 -2
O…9	20 -5 -9 -12 0
O…A	-15 -1 -6 22 -1
O…D	-6 15 -3 -11 -1
O…E	-6 3 -1 31 -1
O…F	-10 -2 -16 6 -5
O…H	4 -5 -9 17 -2
O…M	52 -2 -10 -31 -5
O…N	-33 -3 -1 22 0
O…O	-32 -19 -7 98 -15
O…P	-7 -2 -1 4 0
O…Q	-32 -11 -11 41 -11
O…R	-26 17 -5 12 -1
O…T	13 6 -11 67 -2
O…W	8 -1 -10 30 -2
O…X	0 13 0 -1 -2
O…as	-9 -5 0 -4 -1
O…has	-11 -12 -4 0 -10
O…is	-20 13 -4 -7 -9
O…may	0 17 0 -3 0
O…our	24 0 -1 13 0
O…some	-4 0 0 1 -1
O…will	0 -11 0 3 0
P	-47 -120 11 -57 11
P .	81 -3 -17 8 -9
P >	-44 -21 -6 -13 -24
P A	-8 -1 2 -1 0
P D	13 -1 -10 2 -3
P E	15 -5 14 -3 -13
P F	-10 -1 29 -5 -21
P H	22 0 -18 -2 -1
P M	-8 0 14 -5 -1
P N	-20 -20 79 0 11
P P	-1 -4 17 -1 5
P Q	-4 0 0 12 -2
P R	11 0 -11 0 0
P S	-7 -1 -6 17 -1
P T	-19 -7 24 -1 -12
P W	-41 -1 -13 -2 -11
P X	-1 -6 8 -2 -5
P again	9 4 -3 0 -1
P and	-1 -1 -4 0 32
P at	-2 -2 9 -1 -7
P be	-3 -2 -1 0 -3
P by	-24 0 24 -1 -1
P can	-2 -26 -6 -3 32
P for	0 -5 -12 -1 -4
P has	5 -4 -18 -2 23
P in	1 6 28 -4 -9
P is	-4 -1 -3 -10 4
P may	7 -1 13 0 -5
P not	-8 0 -3 -1 -2
P of	-12 0 -8 0 39
P on	-15 -3 -14 -1 -4
P so	0 -5 0 0 0
P the	-9 -3 -2 -1 -7
P they	-12 -2 9 -6 -4
P to	14 -1 -15 -1 -6
P was	-11 0 -14 -1 -6
P will	-2 -5 -3 -6 1
P with	0 -1 -2 0 0
P would	-2 -2 -13 -2 -1
P you	-1 -1 -2 -2 -2
P&D	23 5 14 28 -2
P&M	25 -5 3 -16 -16
P…9	-2 -2 -2 -3 -2
P…A	8 -2 -17 -12 -13
P…D	-14 -6 27 27 -19
P…E	-4 -14 -12 -14 25
P…F	-32 -4 38 -10 55
P…H	-5 2 -30 -22 -14
P…M	-32 0 24 -6 -2
P…N	33 -40 32 -11 -4
P…O	-5 -1 -4 10 -2
P…P	-3 -6 30 -3 24
P…Q	-46 -2 12 16 -4
P…R	-9 -13 29 20 -8
P…S	-13 -2 -25 8 -4
P…T	-44 -25 20 -1 -31
P…W	-55 -1 54 -4 -5
P…X	-18 -5 -13 -3 -3
P…after	1 -18 -1 0 -3
P…again	8 -25 8 -2 -8
P…as	0 -1 -4 -5 -1
P…because	-1 -7 -4 -3 -9
P…has	8 -27 -10 1 17
P…if	5 -1 -7 -1 -1
P…is	40 -2 -10 5 -5
P…it	24 -8 -5 -1 -10
P…may	6 -1 8 -3 -6
P…not	-16 -3 6 -2 -8
P…our	-5 -2 22 -3 11
P…some	1 0 -6 -1 0
P…was	-20 -1 -25 -3 -6
P…we	0 0 3 0 0
P…will	-7 -2 -16 -8 -2
P…would	-3 -4 1 -3 -5
P…you	-1 -5 -16 -3 -6
P…your	-7 -17 -22 -5 -7
Q	-14 -38 -50 82 -44
Q .	-21 -3 -5 9 -3
Q >	-27 -34 -3 67 -4
Q A	-10 -1 -1 27 0
Q D	7 -3 -2 -25 -10
Q E	8 0 -1 -5 -2
Q F	-21 0 25 13 -2
Q H	-39 -2 18 -10 0
Q M	5 0 -5 -22 0
Q N	-16 -2 9 31 -1
Q O	-22 -6 -4 6 -10
Q P	0 0 -11 -1 2
Q Q	-40 -11 -9 77 -14
Q R	-34 -13 -8 9 -1
Q T	-1 6 -1 -8 -1
Q W	-25 0 25 14 -1
Q a	5 -19 2 83 -4
Q again	0 22 0 0 0
Q and	-13 -8 -1 36 -1
Q as	-1 -3 -5 -9 -1
Q at	-5 0 -1 -1 -1
Q because	-2 0 -1 0 0
Q by	-12 10 6 2 -1
Q for	-1 0 -2 1 0
Q has	-7 -2 -4 36 -3
Q in	-13 0 0 -14 -1
Q is	-15 -14 -3 39 -6
Q of	16 -2 -13 1 -9
Q on	6 -3 -8 -11 -2
Q the	15 -8 -4 -29 -6
Q to	19 -8 8 -8 -5
Q was	37 -5 -5 7 0
Q which	-2 -1 -47 -13 16
Q with	17 -1 0 -9 -4
Q your	-1 0 -1 -10 7
Q, nobody	-45 -62 -39 62 -20
Q…9	10 8 -1 -15 -5
Q…A	-22 -4 4 53 -3
Q…D	-20 -15 0 35 -6
Q…E	40 -12 -6 25 13
Q…F	-6 -1 -7 39 -11
Q…H	-32 -5 9 38 -7
Q…M	-2 -1 -7 7 -4
Q…N	-10 -21 -2 42 -2
Q…O	-34 -14 -11 44 -18
Q…P	0 -2 -11 10 0
Q…Q	-56 -19 -13 96 -25
Q…R	-33 -33 -11 72 -4
Q…S	8 -5 -9 0 -2
Q…T	8 4 0 -5 -3
Q…W	-3 -1 -17 -1 -5
Q…X	-1 -7 -3 27 -7
Q…^	0 0 0 -10 -1
Q…after	37 -5 -1 12 0
Q…again	-1 12 -3 -4 -1
Q…as	22 -3 -5 -14 -2
Q…because	7 -3 -24 25 -3
Q…has	5 -6 -5 65 -5
Q…is	-14 -13 -17 42 3
Q…it	0 -17 -21 -1 0
Q…may	9 -15 0 -7 0
Q…not	35 -7 -4 -3 -2
Q…our	63 -7 8 18 -6
Q…some	-3 -3 -3 6 0
Q…was	32 -5 -8 -6 -2
Q…we	1 0 0 9 0
Q…will	15 -10 0 -2 -1
Q…would	4 -1 -10 -5 0
Q…you	0 -5 -2 -2 -1
Q…your	-2 -1 -2 12 6
R	-26 26 -29 -22 -56
R .	76 -49 -4 -1 -3
R 9	33 -11 0 -10 0
R >	-31 -27 -19 -25 -19
R A	-3 -18 -7 -2 0
R D	-140 -11 10 -7 -2
R E	-22 47 -12 -14 -12
R F	-17 -12 -29 59 15
R H	-18 10 -6 -3 -2
R M	-2 -8 0 -17 0
R N	30 -33 -21 -3 -1
R O	17 1 0 -19 0
R P	-4 -3 6 2 -3
R Q	-6 11 -6 38 -3
R R	67 -55 10 -14 -8
R T	-58 15 0 -18 -13
R W	0 -14 -4 -5 0
R X	8 -24 21 -5 28
R a	-13 -21 25 18 -2
R after	-1 33 0 -1 0
R again	-9 -44 -6 -8 -6
R and	11 -12 -3 -2 20
R as	-11 -42 -2 -4 -10
R at	-10 93 -4 -5 -4
R because	-32 8 -2 -2 -1
R but	-1 -1 0 -2 0
R by	35 15 -24 -20 -10
R for	-10 28 -1 -1 -1
R has	-8 -2 -8 14 -1
R if	3 3 0 -1 24
R in	-59 98 -29 -28 -8
R is	-46 43 30 -16 -11
R it	-8 -35 -17 -3 -3
R may	0 0 -2 -2 0
R not	0 3 0 0 0
R of	81 34 -8 16 26
R on	-18 -26 -14 -11 -6
R our	44 7 -4 -7 -2
R so	1 25 -4 -1 -2
R the	-20 -17 60 -16 -17
R to	1 21 -16 27 -4
R which	-7 -2 -1 -3 0
R will	-1 33 0 -4 -1
R with	-8 17 5 -2 -3
R would	0 5 0 0 0
R your	24 -31 -6 -3 -3
R&T	1 0 29 -38 -33
R, nobody	39 88 -94 1 -38
R…#	-28 -13 -1 -6 -1
R…9	3 -28 -10 -29 -8
R…:	-15 44 -9 -13 -5
R…A	87 -17 -29 22 14
R…D	-45 -1 19 19 3
R…E	31 40 0 -11 28
R…F	-3 13 4 77 10
R…H	58 25 -24 17 -7
R…M	-9 -27 -18 -27 -6
R…N	29 -16 33 -7 -7
R…O	14 -1 -2 6 -4
R…P	7 -19 -4 1 12
R…Q	12 2 -19 29 -4
R…R	-22 64 -24 -31 -27
R…S	-5 -30 -15 -7 23
R…T	-49 71 -39 -54 -17
R…W	0 1 -4 -15 -2
R…X	-28 36 6 -5 37
R…^	-4 -4 0 0 0
R…after	-2 70 -1 -1 0
R…again	-12 -41 -20 -6 -8
R…as	-12 -43 -3 -4 -10
R…because	-53 15 -9 -5 -3
R…has	47 -18 -15 25 -3
R…if	3 -10 -2 -1 23
R…is	-33 30 27 -14 -21
R…it	38 -59 -37 -10 -11
R…may	20 10 -3 -7 -1
R…not	17 -5 10 -3 -10
R…our	-1 -2 0 -7 -3
R…some	-2 -8 0 0 0
R…was	-14 -2 3 -3 0
R…we	-6 -27 7 13 23
R…will	-3 33 -2 9 -5
R…would	-4 12 8 0 0
R…you	-13 -4 -7 -1 -1
R…your	27 6 -11 -3 23
S	-59 -32 -71 7 -60
S .	-26 1 -4 25 -2
S 9	0 -2 -1 -1 -8
S >	-21 2 3 -25 -15
S A	14 -1 3 -6 -2
S D	46 -2 -4 12 -2
S E	-6 -25 -1 -3 -2
S F	-1 -6 -1 -3 -1
S H	10 -7 -11 -3 -1
S M	32 -1 0 0 0
S N	20 -4 -4 -5 -1
S R	6 -1 -2 0 0
S S	-2 -1 -3 -1 -1
S T	8 -36 -5 -5 -3
S W	-1 -1 -1 -2 0
S X	-1 -5 0 -2 -1
S a	8 36 -4 -1 0
S again	0 -11 -16 0 0
S and	-2 3 16 0 0
S as	0 9 0 0 0
S at	3 -34 -7 -2 -2
S by	-27 -15 -11 -2 -1
S can	0 -1 -5 -2 0
S does	-6 -3 9 0 0
S for	14 0 -5 -6 -7
S if	-1 -12 0 0 -2
S in	-1 -7 -15 -6 -1
S is	-23 -1 -4 -17 -9
S not	11 0 0 -2 18
S of	-3 0 -1 25 -1
S on	-1 -1 3 -1 0
S our	-4 -6 -7 -6 -13
S so	0 -7 -1 -1 23
S the	41 -8 17 10 -2
S to	6 -5 -4 -13 -2
S was	-1 0 -3 -6 0
S which	0 -12 0 -5 -7
S will	0 1 0 7 0
S with	-7 0 -9 -1 0
S would	0 27 0 -1 0
S you	0 -12 -4 -1 -1
S your	0 0 -2 -1 0
S, nobody	10 -54 -21 6 -18
S…9	-11 -36 -2 -4 -8
S…:	-1 -6 0 -1 -1
S…A	21 -6 -11 -10 -3
S…D	39 18 -9 46 -2
S…E	-19 -13 -14 14 28
S…F	-15 -12 -7 25 -10
S…H	17 -17 -2 -6 -7
S…M	49 -2 -3 5 0
S…N	11 -15 -11 -11 -5
S…O	-6 0 -3 4 0
S…P	-3 -4 2 9 -2
S…Q	-12 -3 7 4 14
S…R	81 14 6 16 -3
S…S	-7 -8 -7 -13 -4
S…T	-15 -14 -14 -5 -9
S…W	-31 -3 -25 -10 -1
S…X	-4 1 9 -6 -16
S…^	-5 -1 0 -1 0
S…after	1 -14 0 -5 -1
S…again	0 -22 -22 -4 -1
S…as	-4 9 -1 -2 0
S…because	18 0 8 5 -1
S…has	-5 -3 -4 -1 -8
S…if	-1 -17 -3 -5 -10
S…is	42 -5 -9 9 -3
S…it	-1 -4 -19 -5 -3
S…may	-5 0 -3 9 0
S…not	-6 -8 2 -5 16
S…our	-15 -8 -21 -5 -12
S…was	-35 -4 -4 -10 -1
S…will	-1 -16 0 4 -2
S…would	0 27 0 -1 0
S…you	-2 -12 -10 -3 -2
S…your	-1 -2 -6 -5 -11
T	-65 26 -15 -73 -72
T .	-21 -8 21 37 -9
T 9	-24 2 27 71 -2
T >	-94 13 -79 -29 25
T A	1 6 6 -29 15
T D	65 35 -25 -17 30
T E	47 40 21 -11 -7
T F	-5 -14 -10 0 -1
T H	9 19 53 -18 -17
T M	46 -2 -3 -2 0
T N	47 -14 -15 48 -9
T O	28 -1 -3 -14 0
T P	-13 7 29 -8 -4
T Q	-6 -13 -1 -9 -1
T R	12 22 10 -14 -7
T S	-10 -5 -4 0 -5
T T	-19 -1 -2 -29 -19
T W	23 51 -34 -3 -8
T X	5 23 35 -3 -3
T ^	-1 -1 -8 -1 0
T a	-14 24 -8 -5 -6
T after	0 -44 -1 -2 0
T again	-11 36 -28 -4 -3
T and	-35 68 -11 -6 -7
T as	-21 -23 -11 -3 -7
T at	-24 -15 -29 -8 -9
T be	0 15 -1 0 0
T because	-26 -2 6 0 -1
T but	0 -10 0 0 -1
T by	1 -51 -18 -4 -1
T can	0 -6 0 0 0
T for	-1 -29 -12 -2 -13
T has	-17 -13 -12 -5 -5
T if	3 12 0 -1 -1
T in	13 -43 14 13 -1
T is	-14 -41 0 27 23
T it	15 -24 15 -3 -1
T may	-1 -4 0 0 0
T my	16 -1 8 0 -1
T of	57 -25 -10 -11 21
T on	-18 -37 -14 -7 -10
T our	-4 11 65 -3 -3
T so	-40 56 9 -4 -42
T the	-1 -14 3 -7 -7
T to	-32 4 6 1 20
T was	-7 -1 18 -2 0
T we	1 -11 0 7 -1
T will	-2 -159 -4 -4 -2
T with	-5 6 -7 -1 -1
T would	-1 3 -5 -1 -1
T you	27 57 24 0 -1
T your	-1 0 8 0 -1
T, nobody	-5 60 -62 -28 20
T…#	-5 -1 -2 -3 -1
T…9	-12 -163 12 42 -10
T…:	-11 -115 -8 -9 -6
T…A	53 -17 -16 -38 6
T…D	7 63 51 15 35
T…E	27 -15 -2 -55 -18
T…F	46 -26 75 -8 18
T…H	19 2 -22 -7 14
T…M	29 -2 -6 35 -2
T…N	10 103 43 25 -17
T…O	26 -2 0 -35 -1
T…P	26 -7 33 -3 -15
T…Q	19 -23 -9 -42 38
T…R	9 -55 12 -19 15
T…S	-14 -36 -5 4 -6
T…T	-32 -4 12 50 -52
T…W	25 24 30 -4 -12
T…X	3 28 3 -3 -17
T…^	6 -14 -9 -3 0
T…after	23 -50 -2 -4 -1
T…again	-12 -35 -32 -8 -5
T…as	-33 8 -19 -3 -7
T…because	-6 -8 14 0 -3
T…has	75 -9 -18 -2 -14
T…if	-8 -16 -2 -1 -2
T…is	-39 -8 -6 -5 0
T…it	14 37 29 -6 -7
T…may	-9 -6 15 -8 -3
T…not	3 -39 3 -4 20
T…our	-11 15 28 -5 12
T…some	0 -3 -1 -2 0
T…was	36 17 10 -2 -1
T…we	-2 16 -3 5 -14
T…will	-7 -58 -9 -11 -10
T…would	-5 -8 13 -2 -1
T…you	20 16 -4 -1 -7
T…your	1 -6 14 -5 -2
W	52 -38 93 -24 -70
W .	-6 -3 -3 15 -3
W 9	1 -1 3 0 0
W >	-7 17 23 -27 -13
W A	10 -3 -10 -2 -1
W D	-10 -8 0 -5 -1
W E	-18 -9 30 5 -4
W F	-7 -1 8 7 -3
W H	-24 42 -16 -2 -1
W M	-12 -1 -2 -6 0
W N	21 14 20 -1 -1
W P	11 -1 -12 -1 -1
W Q	13 0 -9 18 0
W R	-20 -10 -25 -6 -1
W S	-32 0 6 -1 0
W T	29 -7 35 37 -2
W W	-26 -2 53 -1 -1
W X	0 0 -10 0 -3
W a	15 -1 -33 -1 -1
W again	19 -3 -15 -10 -1
W and	-7 -12 -9 -1 -3
W as	34 0 13 -4 0
W at	9 -9 2 -2 -4
W because	46 -8 -2 -8 -1
W but	3 0 -1 -1 0
W by	-11 -15 28 -4 26
W for	-23 13 39 -1 -1
W has	-2 0 -1 -1 -1
W if	0 0 -4 0 0
W in	27 -1 21 -7 -3
W it	-2 -3 54 -1 -1
W my	-15 0 1 0 0
W of	-2 27 26 -1 -8
W on	-31 0 -3 -4 0
W our	36 -5 -11 -2 -3
W please	-1 0 -1 -1 -5
W so	-4 0 0 0 0
W the	-80 -32 18 -4 -7
W to	-7 -1 14 12 -1
W was	-3 0 1 0 0
W your	0 0 4 -1 -1
W, nobody	-49 20 46 -44 -13
W…#	-37 -5 -6 -3 -1
W…9	30 -3 -8 -3 0
W…A	-31 -10 40 -7 -2
W…D	-43 -25 55 14 -9
W…E	-15 -18 -26 -4 -6
W…F	-11 8 0 -2 -5
W…H	-39 17 6 4 -6
W…M	-23 -1 -12 -3 -1
W…N	-24 13 50 49 -4
W…O	23 -5 0 -3 0
W…P	-6 0 26 0 -2
W…Q	0 0 -1 20 -1
W…R	-1 1 7 -8 25
W…S	3 -2 9 -3 0
W…T	-16 -16 14 34 23
W…W	-32 3 89 -6 -3
W…X	-15 -3 -18 -1 -7
W…after	0 10 -1 0 0
W…again	19 -11 -56 -11 -2
W…as	35 0 13 -4 0
W…because	28 -8 16 7 -2
W…has	5 14 3 -10 -1
W…if	0 0 -4 0 0
W…is	4 -2 -14 17 -3
W…it	12 -18 38 -2 -3
W…may	0 -2 0 0 0
W…not	-18 0 -3 0 -1
W…our	-25 -7 36 -4 -12
W…some	7 0 -7 9 -1
W…was	-23 -2 -3 -1 0
W…we	0 0 7 -1 0
W…will	0 17 0 0 -1
W…your	-17 0 17 -1 -2
X	-24 80 44 -36 91
X .	-13 -16 2 -4 4
X >	-30 -3 -4 -32 42
X A	-1 -3 38 -3 -21
X D	1 4 -1 -2 -8
X E	-2 -19 -10 -11 39
X F	-37 -1 13 -2 51
X H	23 -6 -5 -2 -24
X N	-12 -29 0 -3 36
X P	12 0 -2 -3 7
X Q	-2 -5 -2 0 11
X R	-23 62 5 -4 43
X S	6 -1 -4 -1 -11
X T	-3 -70 -7 -9 54
X W	-9 -12 10 -2 23
X X	-18 -36 -19 -9 106
X a	43 -3 43 4 -21
X again	0 -52 0 0 -1
X and	-8 -6 -18 -1 12
X at	-3 -17 -44 -2 73
X because	3 0 0 -1 -3
X but	0 -2 10 0 -7
X by	0 -3 -1 23 -3
X for	-2 -22 -4 -1 57
X has	-5 0 -2 -3 -4
X in	-11 -9 -8 -7 -2
X is	-21 14 -1 26 12
X it	-2 16 -4 0 11
X of	-18 31 0 -1 -29
X on	-1 0 -12 0 3
X our	-2 -4 0 -1 21
X so	0 -1 -1 -1 5
X the	-5 -33 -15 -6 -9
X to	-10 0 11 -1 11
X will	0 43 -1 -7 -7
X with	-6 -1 23 -2 16
X would	0 23 0 0 -1
X, nobody	-73 -22 -31 -4 88
X…9	-1 -50 -10 -3 -11
X…:	0 0 0 0 -2
X…A	-12 -23 39 -4 17
X…D	4 21 -33 -4 53
X…E	40 -15 16 34 -1
X…F	-10 -2 -1 4 27
X…H	2 10 -30 18 18
X…M	11 -1 20 -1 -12
X…N	-19 15 -10 -8 39
X…O	-6 1 0 11 -8
X…P	12 -5 -9 -4 68
X…Q	-6 -1 -3 -10 37
X…R	9 50 -3 -11 53
X…S	-6 -9 2 -3 9
X…T	-16 -15 42 -15 39
X…W	-10 -15 -23 6 30
X…X	-52 -20 -21 -20 159
X…after	0 14 0 -2 -3
X…again	0 -79 0 -2 -6
X…as	-6 -1 -3 -1 -13
X…because	0 -3 -2 -1 -6
X…has	-29 -1 -5 -9 -1
X…if	-1 24 -7 -1 20
X…is	20 6 -10 16 43
X…it	12 6 -12 -1 -4
X…may	-4 0 -1 -6 3
X…not	-2 -2 -2 -1 -16
X…our	2 -21 -35 -8 67
X…some	-4 0 1 6 -7
X…was	-10 15 -21 -2 -12
X…we	-3 -5 -1 -2 19
X…will	-1 53 -1 -7 -5
X…would	0 12 7 -1 -2
X…you	-6 -1 -3 -2 -24
X…your	0 -5 -7 -4 -2
^	3 -41 -7 -29 -32
^ 9	21 14 -11 -5 -6
^ >	-11 -1 -1 -6 -1
^ A	13 -2 -10 0 -1
^ D	-11 -20 -10 -2 -1
^ F	-31 -3 -6 -5 -4
^ H	8 0 0 41 -2
^ M	-4 -1 0 -1 0
^ N	-54 -5 -6 -4 -2
^ Q	-4 0 0 -15 0
^ S	-3 -2 -4 -12 -2
^ and	-12 -12 -5 -31 -9
^ has	18 -2 -4 -1 0
^ is	23 -2 -3 -17 -5
^ was	35 0 -4 0 -1
^ will	-1 -7 -2 -1 -1
^, nobody	51 -21 7 -14 -31
^…#	-2 0 0 -23 -1
^…9	30 9 -11 -6 -7
^…A	-1 -2 -11 -1 -1
^…D	57 -20 -2 -3 -5
^…E	-30 -23 -15 -5 -2
^…F	41 -4 -10 -17 -10
^…H	-8 -1 -3 49 -1
^…M	-27 -1 -1 -2 0
^…N	-7 -13 -8 -3 -2
^…O	-5 0 0 -23 -1
^…Q	-3 0 -1 -11 -2
^…R	-17 -6 -5 0 9
^…S	-3 -2 -1 -16 -3
^…T	16 28 -2 -1 -4
^…W	-22 -8 43 -2 -1
^…^	-11 -10 -12 -20 -8
^…has	21 -2 -4 -1 0
^…is	15 -7 -10 -42 -8
^…it	-1 -4 47 -1 -1
^…not	-3 0 -8 0 -1
^…some	-5 0 0 -9 0
^…was	35 0 -4 0 -1
^…will	-1 -7 -2 -1 -1
^…you	0 -4 0 -1 -1
a	-4 -15 -8 -41 -19
a .	41 -12 27 1 -45
a >	-46 -5 -38 -4 10
a A	-24 -50 21 -19 -1
a D	54 -8 -84 15 -39
a E	89 -9 38 -16 -5
a F	34 -43 41 10 19
a H	-81 -89 -17 5 -15
a M	32 -5 -3 43 -22
a N	-10 -32 -1 -30 17
a O	-29 3 -14 12 -16
a P	-84 2 110 -4 -14
a Q	-8 -32 30 17 -14
a R	-36 49 1 40 -7
a S	2 -20 -13 -9 -1
a T	-5 57 -19 -23 -15
a W	-25 11 35 26 -4
a X	-21 15 -11 -12 63
a ^	31 -4 -7 -12 -1
a at	-2 -3 -1 -1 -2
a be	0 37 0 0 0
a because	-1 24 0 0 0
a has	-7 5 0 0 0
a in	-11 -4 -1 -7 -1
a is	-4 0 0 -3 -1
a of	63 -11 37 1 -11
a the	17 7 -4 -3 -1
a to	-1 0 0 -1 10
after	20 48 -26 -11 -14
after 9	-23 -26 0 -2 0
after :	-6 28 -1 -1 -4
after E	-1 11 0 -1 0
after H	0 15 -2 0 -2
after R	1 5 0 0 0
after T	17 20 -3 -3 -4
after a	12 -8 -5 -3 0
after it	0 -3 2 -1 0
after the	15 27 -37 -5 -2
after we	0 -1 0 -7 0
after&D	-7 24 -7 -14 -4
after&F	-6 4 13 0 -6
after&M	6 17 -1 -6 0
after, nobody	-20 11 -35 -2 -3
after…9	-23 -26 -8 -2 0
after…:	-6 28 -1 -1 -4
after…A	0 0 -26 0 0
after…D	16 -3 -1 -6 -3
after…E	-4 14 0 0 0
after…F	-1 -3 19 -1 -2
after…H	-3 35 -5 0 0
after…M	16 -1 0 -6 0
after…N	11 1 0 -1 0
after…Q	4 -1 -1 -10 0
after…R	1 -27 -3 -4 -1
after…S	15 39 -1 -1 0
after…T	-12 26 -37 -2 -5
after…W	-4 9 -29 0 0
after…again	0 19 -21 -1 0
after…is	0 21 0 -1 -1
after…it	-1 -4 21 -1 -1
after…not	15 0 -1 -1 0
after…our	23 -3 -1 -1 0
after…we	0 -4 0 -7 0
after…will	0 9 0 -1 0
after…would	4 0 1 0 0
after…your	0 20 0 -2 -3
again	-22 110 -21 -36 -30
again >	-27 -137 28 -11 5
again A	0 24 0 0 0
again D	0 24 0 0 0
again H	28 -6 -5 0 0
again R	-11 15 0 0 -1
again T	-5 22 -1 -5 -6
again W	0 -22 1 0 0
again after	-6 43 -3 -1 -3
again and	-1 -9 -1 0 -3
again at	-3 77 -4 -3 -4
again by	-4 19 -3 -3 -8
again for	-5 26 -4 0 -3
again if	0 -12 0 0 0
again in	-7 27 -9 -6 -3
again on	-2 -36 0 -1 -1
again so	0 15 0 0 0
again the	32 47 -15 -1 -2
again to	-13 -26 -3 -1 -1
again we	0 -3 0 -1 0
again&T	-11 49 -49 -18 -26
again, nobody	-34 -25 -14 -28 -29
again…9	-11 30 -2 -4 -3
again…:	-2 8 -1 -3 -2
again…A	0 28 -1 0 0
again…D	23 29 -3 -1 -1
again…E	19 43 -22 -1 -1
again…F	2 -7 0 -2 0
again…H	25 32 -7 0 -1
again…N	-1 -2 0 0 -3
again…P	0 1 -3 0 -1
again…R	5 -5 -6 -2 -1
again…S	-1 29 0 0 0
again…T	6 53 -17 -9 -20
again…W	-4 13 -1 0 -3
again…X	0 -1 0 0 -3
again…after	-6 -15 -3 -1 -3
again…again	0 13 0 -1 0
again…has	0 -3 0 0 0
again…if	-1 22 0 0 0
again…is	-4 11 0 0 -3
again…it	-1 -5 0 0 0
again…may	0 12 -1 0 0
again…not	-1 12 0 0 -3
again…our	9 -11 -3 0 -3
again…we	-1 4 0 -1 0
again…will	0 12 0 -1 0
again…you	0 -8 0 -1 0
again…your	-2 -14 0 0 -1
alarm	-11 -29 -15 -14 69
alarm+audience	0 -22 -2 -1 17
alarm+effect	0 -1 -2 -1 0
alarm+trouble	-1 0 -7 -1 14
allowed	172 -13 -39 -1 -16
allowed+audience	-25 -9 -9 -3 -5
allowed+blames_last	2 -1 5 -3 -1
allowed+blames_next	0 0 -5 -1 0
allowed+effect	-3 11 -10 -3 -8
allowed+future	-6 22 -6 -3 0
allowed+mended	-1 -9 0 0 0
allowed+modal	-9 5 -2 -2 -3
allowed+over	-2 -1 0 0 0
allowed+seeming	0 -3 0 0 0
allowed+technical	-16 24 -1 -1 0
allowed+telling	-1 -5 -2 -1 -5
allowed+trouble	-6 -12 -1 -8 -5
allowed+when	-1 22 0 0 -1
and	-53 49 -41 -53 6
and .	27 55 -4 7 -6
and 9	-7 -5 0 -1 -1
and :	-6 -1 0 0 -1
and A	0 0 -6 -1 0
and D	-33 -15 -1 -12 -1
and E	-1 -20 -14 -1 0
and F	-1 -2 20 -5 -2
and H	-5 64 -2 -4 -2
and M	-12 -7 0 -1 0
and N	-12 -16 -4 -11 -2
and O	29 -3 0 -16 0
and P	12 -2 -6 0 60
and Q	1 -3 0 16 -1
and R	10 -39 -11 -4 -1
and S	-4 -6 0 0 0
and T	4 26 3 -1 -1
and W	4 0 24 -5 0
and X	-5 -12 -9 -1 58
and ^	-12 -13 -1 -20 -7
and a	-13 -22 -9 -2 -4
and be	0 4 -1 0 0
and does	0 0 10 0 -1
and in	-12 -2 0 -1 0
and is	-7 -10 -2 -3 -5
and it	1 26 -5 -2 0
and not	2 0 -1 0 0
and our	-8 0 0 0 0
and so	-5 25 6 -1 -1
and some	-13 -7 0 0 -1
and the	40 41 -15 22 -18
and they	-6 0 -2 0 0
and we	-5 -12 -3 -3 -19
and which	4 0 0 0 0
and will	-2 -24 0 0 -3
and you	-1 5 -3 0 -1
and your	-12 11 15 0 0
as	24 -8 -24 -44 -30
as .	0 -3 -5 -6 0
as 9	16 -1 -1 -1 -1
as D	-18 -6 0 0 0
as E	-6 11 -6 -1 -1
as H	-18 -5 0 0 0
as R	-63 2 -4 -14 -9
as T	28 10 0 -5 -3
as X	0 8 0 0 0
as ^	-4 -15 -1 -2 0
as a	17 -2 3 -4 -2
as at	-8 8 -1 -1 -1
as it	-8 10 -4 0 -3
as my	7 0 0 0 0
as our	8 0 7 -1 -4
as the	62 -5 -7 -9 -5
as they	-1 0 -3 0 0
as we	-2 32 0 0 -1
as&D	12 -6 -10 -16 -4
as&F	34 -10 -7 -16 -3
as&M	-1 -10 -8 -20 -1
as, nobody	-21 0 -9 -30 -12
as…9	22 -7 -2 -6 -1
as…A	5 3 8 0 0
as…D	41 -12 -4 -3 -1
as…E	-1 7 1 -3 -5
as…F	47 0 -3 -10 -1
as…H	32 2 -5 -4 -1
as…M	26 -2 -3 -5 0
as…N	16 0 -1 -2 -1
as…O	23 -1 -2 -7 -1
as…P	-4 -3 -6 -1 0
as…Q	13 -2 -6 -1 0
as…R	-63 17 2 -14 -1
as…S	-4 0 -2 0 -3
as…T	41 25 -2 -4 -5
as…W	3 -1 -2 0 -1
as…^	-4 -15 -1 -2 0
as…as	-1 31 0 -1 -2
as…has	27 0 -9 -2 0
as…is	16 -10 -3 -1 -5
as…it	-4 0 -11 -1 -4
as…not	10 -1 8 0 -1
as…our	2 0 19 -1 -4
as…was	4 20 -2 -2 -1
as…we	-2 18 0 0 -1
as…your	13 0 0 0 0
at	-53 22 -72 -22 -28
at .	-6 6 -1 15 -3
at 9	-30 16 -40 -16 -12
at :	4 -37 -9 -13 -9
at >	-13 7 1 -3 -15
at A	0 7 9 0 -5
at E	17 -28 -5 9 0
at F	-2 0 27 -1 -2
at H	-6 40 -3 -3 -1
at M	-19 0 0 -11 -2
at N	-7 1 0 13 0
at Q	5 0 0 -2 0
at R	6 7 11 -2 -1
at T	0 8 -13 1 -15
at W	-1 0 27 -1 -2
at a	-5 -29 -24 -4 16
at after	-1 1 21 0 -1
at and	26 0 -16 0 0
at in	-1 -3 0 0 0
at it	35 0 -9 -1 -4
at our	-30 -9 20 -1 -1
at so	0 -16 -1 0 -1
at the	-25 17 -34 11 14
at with	0 12 0 -1 0
at you	-9 4 -3 -4 0
at your	-2 -10 0 -3 0
audience	-105 -102 -33 -39 -35
audience+avoid	-2 0 -4 17 -1
audience+blame	0 0 13 0 0
audience+blames_last	18 -7 39 -2 -1
audience+blames_next	54 0 -2 -1 -1
audience+cause	18 0 0 0 0
audience+doubt	0 0 0 -1 21
audience+effect	-6 36 -31 -25 8
audience+future	-3 18 -33 0 3
audience+mended	-4 13 -11 -1 -3
audience+modal	19 16 -23 10 42
audience+others	0 0 -7 0 0
audience+over	0 -24 0 0 -5
audience+passive	-3 0 -2 9 0
audience+person	38 4 -11 -4 -2
audience+seeming	-3 5 -9 0 19
audience+technical	-2 -6 4 6 -1
audience+telling	13 -15 -23 -2 -17
audience+trouble	-47 -2 61 20 10
audience+trying	12 -6 5 19 -2
audience+when	-5 -18 -10 -4 9
audience+wrongdoing	12 -1 10 -1 -3
avoid	-9 -18 -14 69 -15
avoid+effect	-14 -6 -3 42 -2
avoid+future	15 8 0 -4 -1
avoid+modal	-1 0 0 5 0
avoid+passive	-1 -1 -1 -28 -1
avoid+telling	-5 0 -1 -2 0
avoid+trouble	-15 -3 -7 26 -3
be	-3 -12 -50 -4 -28
be .	33 43 -16 -14 36
be A	-1 -4 -3 -6 -5
be D	-1 -4 -6 -7 -9
be E	8 -30 1 43 25
be F	-13 2 -6 -11 -13
be H	-51 -49 -14 3 -13
be M	8 2 0 -1 0
be N	51 -22 8 -18 -15
be O	4 -6 -2 18 -5
be P	-2 -1 -11 -6 37
be Q	-44 41 -6 35 -12
be R	-1 72 -13 -49 -13
be S	2 0 -6 24 -2
be T	-6 -39 -27 10 -14
be W	35 -6 -16 -2 -4
be X	-3 20 -4 55 -6
be a	-7 -27 -3 -3 16
be again	-1 -3 0 -1 0
be as	0 29 -1 0 -1
be at	24 -8 0 0 -1
be can	5 53 -1 5 -1
be does	-3 35 -1 0 -3
be in	34 32 19 -5 -12
be it	0 43 0 0 -1
be not	0 -2 9 -1 -1
be on	-1 6 -2 -1 -1
be so	0 -1 -10 0 -6
be the	1 -4 -1 -1 -2
be with	0 -48 -7 0 0
be your	0 -5 -1 0 0
because	55 -11 31 2 -25
because .	20 0 24 0 0
because >	0 -7 -13 -1 -6
because H	1 25 -1 0 0
because Q	-10 0 -2 0 0
because T	-2 -13 -1 -7 -1
because a	-4 -3 7 5 -1
because by	46 -11 -4 -4 -1
because is	-7 0 -3 19 -1
because it	-7 -2 -1 -1 -1
because my	8 0 -3 0 -1
because of	17 -10 -17 -10 -4
because on	0 -23 0 0 0
because our	-1 0 9 -1 -1
because so	-8 -1 -3 -1 0
because the	10 -5 -6 -18 -3
because to	-1 13 35 29 -1
because was	1 0 -3 -1 0
because&D	52 -14 9 31 -4
because&F	1 -29 18 15 -11
because&M	-3 -1 15 -14 -2
because, nobody	-45 4 29 -11 -9
because…9	1 -6 19 -1 0
because…:	-1 22 0 -1 0
because…A	-23 -4 59 -14 -6
because…D	70 -5 -26 2 -2
because…E	14 -26 18 6 -2
because…F	1 -2 3 -15 -6
because…H	20 15 63 3 -1
because…M	16 0 23 -7 -2
because…N	12 -13 -11 -3 -1
because…O	-42 -5 -1 -2 0
because…Q	-3 0 21 -3 0
because…R	12 7 -9 6 0
because…S	3 0 -1 -3 0
because…T	2 -27 20 -11 -3
because…W	11 -2 -1 -1 -1
because…X	-9 0 34 0 -1
because…after	14 -3 0 13 0
because…again	0 30 -1 -1 0
because…has	18 0 -6 5 0
because…is	24 23 8 14 -2
because…it	-8 -2 -1 -2 -1
because…may	6 0 0 0 0
because…not	1 -1 9 0 0
because…our	-25 0 20 -2 -3
because…some	5 0 -2 0 -1
because…was	-8 0 -8 -1 0
because…we	-3 24 -1 -1 0
because…will	1 -14 0 -2 -1
because…your	0 0 9 0 0
blame	-36 -7 114 -7 -8
blame+blames_last	-4 0 41 -1 -5
blame+blames_next	0 -3 26 -4 -1
blame+cause	16 0 17 0 0
blame+effect	-18 -6 48 -5 -3
blame+person	-1 -3 5 -5 0
blame+trouble	-27 -6 73 -5 -6
blames_last	-48 -8 68 -26 -15
blames_last+blames_next	45 -1 21 -12 -3
blames_last+cause	35 -1 -6 13 -2
blames_last+effect	36 -26 -12 -31 16
blames_last+future	2 40 -6 -2 -2
blames_last+modal	-9 -1 -3 7 -2
blames_last+others	20 -1 6 -2 -1
blames_last+passive	-21 0 -3 34 -1
blames_last+person	-1 0 3 0 0
blames_last+seeming	19 -1 -9 0 -2
blames_last+technical	-20 -4 6 -10 -2
blames_last+telling	-24 -2 9 -3 33
blames_last+trouble	-16 1 17 -34 -5
blames_last+trying	0 0 0 -2 0
blames_last+wrongdoing	-6 -3 -12 -24 -6
blames_next	40 -3 34 5 -12
blames_next+cause	30 -1 3 20 -1
blames_next+effect	56 -8 16 8 -3
blames_next+future	-4 5 6 32 -1
blames_next+mended	0 17 0 0 0
blames_next+modal	34 0 -1 -1 0
blames_next+others	9 0 11 -2 -1
blames_next+technical	-35 -1 9 10 0
blames_next+telling	17 0 -4 -3 0
blames_next+trouble	-3 -7 34 -18 -5
blames_next+when	-24 -2 -7 0 -1
blames_next+wrongdoing	14 0 -19 0 -2
but	26 -20 12 -14 -20
but the	19 -1 5 0 -8
but we	-1 -13 -2 -8 -3
but your	-26 0 0 0 0
by	-40 82 7 -43 -41
by .	9 -7 42 -7 -2
by 9	-22 126 -6 -5 -9
by :	-36 -47 -10 -13 -3
by A	45 -3 7 0 -1
by D	38 -42 -13 -3 -1
by E	-7 -1 0 22 -2
by F	-8 -1 11 0 0
by H	-81 -23 18 -16 -4
by P	0 0 -13 0 -4
by R	5 -22 -24 -9 -3
by S	-1 -15 -1 -5 0
by T	-19 60 10 -20 13
by W	2 0 -5 0 0
by X	0 -11 0 0 0
by a	69 18 11 -2 -1
by our	-43 -11 16 6 -4
by so	0 72 0 0 0
by some	-3 0 -3 6 0
by the	-18 25 -22 -13 -15
by your	0 0 0 -2 0
can	-78 32 -89 -16 25
can .	0 -1 -5 -1 -1
can D	0 -2 -4 -1 0
can E	-4 -12 -29 -2 17
can H	-3 28 -10 -3 -6
can N	-10 27 -32 -5 26
can R	0 -29 0 0 0
can S	-1 0 -21 -1 -1
can T	0 9 0 0 0
can W	-2 -1 -8 0 0
can X	0 6 -1 -1 -10
can be	-24 12 -3 -9 -10
can so	-8 -12 -3 -1 -2
can to	5 55 -1 5 -2
cause	33 -2 7 34 -3
cause+effect	29 -1 8 20 -1
cause+future	-16 -1 6 19 -1
cause+modal	23 0 0 0 0
cause+technical	-27 0 4 11 0
cause+trouble	35 -2 3 -12 -2
does	-25 23 62 -23 -35
does >	-20 6 -1 -3 -2
does P	-1 -2 -5 -2 -20
does T	0 22 0 0 -1
does X	-1 -1 -4 -1 -20
does by	-3 1 -1 0 -1
does it	0 26 -1 0 0
does not	-13 -56 12 -16 -4
does the	23 -5 23 -2 -2
doubt	-4 21 -3 -9 5
doubt+effect	-4 3 -2 -8 7
doubt+modal	-4 -4 -2 -8 8
doubt+seeming	-3 -3 0 -6 -9
doubt+when	0 25 0 -1 -1
effect	-87 -25 -71 -6 -21
effect+future	5 120 -1 19 0
effect+mended	21 -109 -13 -19 -8
effect+modal	-23 -39 -35 -3 9
effect+others	-19 -4 18 -3 -1
effect+over	8 -55 0 -3 0
effect+passive	-4 -1 -1 38 -1
effect+person	-7 -15 14 -10 -2
effect+seeming	1 15 -1 -7 -11
effect+technical	26 -3 6 12 -6
effect+telling	-49 -2 -7 7 10
effect+trouble	-31 -12 51 44 21
effect+trying	3 -16 -22 29 -5
effect+when	-17 51 -12 -9 -20
effect+wrongdoing	61 -2 -26 -18 -3
for	-71 13 -30 -41 -1
for .	-38 15 0 3 -2
for 9	-2 -36 -2 -2 -3
for A	39 -3 -5 -1 -1
for D	-12 -18 -1 -2 0
for E	-14 -30 -18 -3 -2
for H	-6 5 -12 -4 -2
for N	-9 0 -2 -5 -2
for P	-2 -2 2 0 0
for Q	-1 -6 -2 -11 -2
for R	-3 24 0 -2 -2
for S	-3 -17 -7 -7 -5
for T	-17 -16 -14 -5 13
for W	0 -2 -1 0 0
for X	-2 -15 -6 -1 -9
for a	1 -15 2 -1 -16
for it	0 22 7 0 -1
for our	-8 -4 -19 9 56
for so	26 3 -3 -1 -1
for some	-10 -2 -1 -1 -1
for the	-20 79 30 -11 -16
for you	-6 6 0 -1 -3
for your	-6 -19 -5 0 -6
future	-67 123 -94 48 4
future+mended	-13 26 -8 -15 -11
future+modal	-2 0 -2 18 0
future+over	0 -23 0 -1 0
future+passive	-1 -13 0 45 -1
future+person	-2 -19 -14 -9 -1
future+seeming	6 -2 -2 0 -3
future+technical	-13 -13 2 17 -1
future+telling	-6 -47 -9 2 -14
future+trouble	-65 120 -6 -16 80
future+trying	0 -19 -5 -2 -1
future+when	-8 -87 -7 -27 -19
has	-19 -55 -37 5 -2
has .	11 7 18 -6 -16
has 9	-22 0 0 -4 0
has >	0 -7 16 -1 -2
has A	0 -20 -7 -1 0
has D	0 21 -1 -2 0
has E	44 -17 4 -33 -13
has F	62 6 25 -27 -1
has H	-5 -6 42 0 -2
has N	-11 -7 -10 -4 53
has O	-15 -3 -4 29 -2
has P	12 -1 30 -1 -8
has Q	7 -5 -13 29 -7
has R	3 -14 -7 -25 -4
has S	-1 -1 -1 -8 -8
has T	36 -40 -10 -9 -8
has W	57 -2 -2 2 -3
has X	-5 2 -7 -7 12
has a	-34 -10 -68 -16 -11
has at	0 -3 -3 0 -1
has be	-22 -50 -42 57 22
has because	-9 0 12 0 0
has has	16 0 6 -6 -1
has it	0 20 0 -1 -1
has my	-5 0 0 0 0
has not	-17 -32 -24 -2 -4
has so	-7 0 6 -4 0
has some	-7 -7 23 0 -1
has the	33 30 -5 -1 -2
has to	-17 -41 -3 -11 -18
has your	20 19 7 0 0
has, nobody	-62 18 5 20 -20
has…#	0 0 0 -5 -1
has…9	-20 5 -17 -16 -3
has…A	1 4 -10 1 -10
has…D	-14 5 -19 43 -20
has…E	48 -20 15 0 19
has…F	24 6 50 17 16
has…H	-6 22 -16 38 -8
has…M	14 4 -1 16 -2
has…N	-32 -28 26 27 41
has…O	7 -3 -1 17 -4
has…P	-18 -7 -28 -2 5
has…Q	-28 -8 -14 44 -8
has…R	-30 22 -25 11 17
has…S	-6 4 -1 4 -5
has…T	2 39 -13 -12 38
has…W	7 27 -19 -1 23
has…X	-22 -14 -10 -2 21
has…^	-1 -8 0 0 -3
has…after	0 -1 2 0 -1
has…again	-24 10 28 -6 -3
has…as	37 -24 -5 -10 -6
has…because	-15 -3 -19 -9 -1
has…has	13 -5 33 -4 -6
has…if	0 0 0 -3 0
has…is	13 0 -12 -3 -23
has…it	5 20 25 -6 -5
has…may	29 21 9 1 -1
has…not	-15 -36 17 9 -9
has…our	-6 1 27 2 -10
has…some	-10 -19 24 14 -2
has…was	-2 0 -2 9 0
has…we	-1 0 10 -1 -8
has…will	-1 3 -2 5 -3
has…would	-1 -23 45 -1 -4
has…you	-1 -6 11 -1 -4
has…your	19 1 11 23 -4
if	-43 9 -8 -23 -12
if A	-1 -1 24 -1 -1
if P	0 -3 7 0 -1
if X	0 -3 -1 -1 -5
if a	-2 0 -5 -8 -2
if it	-4 -8 -3 -1 -4
if the	-37 18 1 -1 -10
if they	0 0 7 -4 0
if to	0 -14 -1 -1 0
if we	3 -4 0 -1 24
if you	-4 28 -14 -3 -3
if your	-4 -5 -9 -1 -8
if, nobody	-36 21 -9 -13 -9
if…9	6 -2 -4 0 -1
if…A	5 -4 17 0 0
if…D	-9 -11 12 -1 -5
if…E	-17 9 -4 -4 5
if…F	-24 -3 -21 -11 -3
if…H	-14 2 3 -4 -6
if…M	-1 -1 -4 -9 0
if…N	-6 -12 34 -2 -4
if…P	-1 -1 1 -1 -2
if…Q	0 -4 -3 0 -2
if…R	14 4 1 -1 -5
if…S	-1 -12 -5 -2 23
if…T	5 32 1 0 -5
if…W	-2 -2 -19 -1 -6
if…X	-1 19 -1 -2 -17
if…after	0 1 2 0 -1
if…again	0 -13 -9 -3 -1
if…has	-4 -15 44 -2 -5
if…is	-10 28 -5 -3 -14
if…it	0 -16 -13 -2 -6
if…may	-4 12 0 0 0
if…not	-8 2 27 -2 -9
if…our	-3 -6 -3 -1 -6
if…was	0 1 -15 0 0
if…we	2 -12 -5 -1 23
if…will	-2 -31 -5 -4 -3
if…would	-2 -3 65 -1 -2
if…you	-4 18 -8 -2 -4
if…your	-6 -8 0 -1 -10
in	-7 21 -39 4 -18
in #	-13 0 0 0 0
in .	-17 -21 -16 -45 -7
in 9	-72 19 -4 -20 -2
in >	13 -22 27 18 -33
in A	0 -10 -3 20 -1
in D	-66 -27 -3 7 -2
in E	12 -22 6 35 -3
in F	-17 0 -9 7 11
in H	24 5 65 7 50
in M	-1 -4 0 0 0
in N	3 -2 -1 23 -1
in P	-5 -1 -1 -1 -1
in Q	18 -1 -3 -22 -1
in R	3 -4 2 -6 -1
in T	-48 -36 -12 22 -4
in W	-3 0 1 -1 0
in X	-4 -8 6 -7 14
in ^	9 -2 0 47 -1
in a	-29 79 -8 5 4
in again	-3 -13 0 26 -4
in and	25 -1 0 0 -10
in as	13 15 0 0 0
in at	42 -1 -3 -2 -3
in because	17 0 12 -4 0
in by	-6 -19 8 -2 -3
in in	16 -16 0 0 -1
in is	26 22 0 -1 -1
in it	3 -38 -31 -6 -15
in may	-10 -8 -4 -3 -1
in not	-1 16 0 0 -1
in on	-1 39 0 -1 0
in our	21 -3 29 -2 -2
in some	0 0 -6 0 0
in the	9 58 -72 -7 18
in to	10 -4 0 -1 -2
in will	0 35 0 0 0
in with	0 -1 -2 0 -1
in your	-6 -7 -12 -9 -4
inside +0	-100 6 -44 -23 1
inside +1	-41 -64 -14 -53 -28
inside +2	35 -15 -69 19 -50
inside +3	76 -26 -26 -23 -16
inside +4	-22 -11 -5 -17 -1
inside -1	-78 -64 -35 -33 -50
inside -2	-35 -35 -34 -36 -17
inside -3	-20 -54 -29 -37 -32
inside -4	-32 -11 7 -6 -13
is	-60 -68 -80 -5 31
is #	15 0 -7 4 0
is .	29 -54 -18 20 19
is 9	-7 -18 -6 -5 17
is >	-2 -4 -4 -1 29
is A	11 6 -12 -1 -1
is D	-41 -15 -3 14 58
is E	-18 47 -8 -16 -48
is F	125 -21 18 6 -10
is H	41 36 10 6 -33
is M	29 0 0 -10 -2
is N	-75 -38 -75 7 -13
is O	-57 1 -3 44 -9
is P	2 -22 -19 -3 -26
is Q	-33 -6 5 15 20
is R	-5 -34 -29 -27 -39
is S	18 -1 -3 20 -1
is T	21 -2 -28 70 -35
is W	134 -17 -4 9 -14
is X	-35 -30 -41 15 38
is ^	30 -1 -1 -5 -6
is a	13 25 -21 -14 -30
is again	-23 -29 -2 -3 -4
is at	-39 -5 2 -6 -3
is be	32 -29 -14 -11 -17
is because	-24 2 20 -9 -4
is by	-15 -15 -3 -1 -3
is does	-20 13 -1 -3 -3
is for	-19 -3 -2 -3 -11
is has	34 -8 48 -11 -4
is in	-27 -31 -28 8 11
is not	-12 -37 -3 -23 -22
is on	-98 1 -27 -20 45
is our	-3 0 7 0 -2
is so	12 4 -5 -6 37
is the	-14 23 68 -4 22
is to	-23 35 21 -1 -1
is with	-2 29 -4 0 -8
is&R&T	66 30 -6 15 -17
is, nobody	-55 -23 -88 1 35
is…#	-9 -5 -7 -1 -1
is…9	-7 -30 -9 -30 -4
is…:	1 44 0 -5 -2
is…A	-37 0 41 30 1
is…D	19 27 -22 5 4
is…E	-31 45 -11 33 11
is…F	45 -44 69 -1 20
is…H	-32 49 6 -8 22
is…M	99 -17 8 11 -14
is…N	2 -70 -13 3 51
is…O	19 -22 -14 52 -22
is…P	-37 -20 -17 -10 -4
is…Q	26 -20 23 56 3
is…R	-16 27 -28 -21 15
is…S	3 -21 -1 15 -6
is…T	59 45 -9 12 -43
is…W	-20 38 -4 -13 -5
is…X	-29 14 -40 12 100
is…^	27 -5 -1 -5 -6
is…after	-13 -9 0 -2 -1
is…again	-16 18 12 -11 -13
is…as	6 -10 6 -18 -5
is…because	-54 -14 33 6 -16
is…has	46 -11 43 -15 -6
is…if	-37 -13 0 0 -2
is…is	-42 -27 -14 -8 -16
is…it	-15 33 -33 -10 -30
is…may	6 5 -3 -8 15
is…not	14 -43 22 -26 -24
is…our	40 -24 13 -19 7
is…some	-2 -23 10 3 -10
is…was	-2 0 9 0 -2
is…we	24 -2 -1 -4 0
is…will	12 24 0 -15 -4
is…would	0 10 0 0 0
is…you	-1 -21 18 -2 -8
is…your	-3 5 -5 -5 22
it	6 5 33 -22 -16
it .	15 0 -4 0 0
it >	24 -4 15 -18 -26
it A	0 0 -14 -2 0
it D	0 -3 -1 0 0
it E	26 65 -1 -9 -15
it F	13 0 -3 -1 0
it H	-3 -2 -1 0 -1
it N	-18 -4 -3 -2 -2
it P	-3 -10 -5 0 -2
it Q	-10 -1 -1 -1 -1
it R	-3 -52 -11 -5 -6
it S	17 0 0 0 -1
it T	-2 -5 -2 -3 -5
it W	-18 0 3 0 0
it X	31 28 2 -6 -15
it a	9 -3 -4 0 -1
it again	0 -31 -1 0 -1
it and	-1 -20 0 -2 -1
it at	0 18 0 0 0
it because	0 -5 -6 0 -4
it by	0 9 -10 0 0
it does	0 20 0 -1 -1
it for	0 -2 41 0 0
it has	6 -30 -7 20 18
it in	-26 -14 21 0 0
it is	11 31 -17 -26 57
it may	-3 6 -2 -2 -1
it on	-23 -7 3 -2 -2
it so	0 -6 3 -1 -2
it the	-3 1 0 0 0
it to	1 53 0 -11 -1
it was	-17 -31 35 25 -7
it will	-1 62 -1 -4 -6
it with	-5 0 3 0 0
it would	-1 -5 1 17 -7
it, nobody	-19 -11 55 -43 -16
it…9	11 -17 -4 -2 -2
it…:	-1 -19 -5 -1 -2
it…A	-13 21 -2 3 -10
it…D	41 17 -21 10 2
it…E	48 21 -2 24 16
it…F	9 15 4 1 -9
it…H	-31 10 1 32 35
it…M	1 -9 -3 -11 -9
it…N	-18 50 14 12 19
it…O	-17 -4 -1 -19 -3
it…P	5 -9 -11 0 -7
it…Q	-19 -4 1 30 -4
it…R	-63 41 -10 -17 11
it…S	16 -29 -1 7 -3
it…T	-40 4 -21 -14 7
it…W	-39 22 40 32 18
it…X	22 41 -21 -11 36
it…after	0 3 0 0 -1
it…again	8 -18 -9 -4 -6
it…as	-1 13 0 -3 -2
it…because	-1 -6 -12 0 -4
it…has	-2 -35 -5 46 12
it…if	-1 0 -7 0 -6
it…is	37 31 -28 -22 47
it…it	0 58 8 -1 -1
it…may	-6 3 -3 13 -11
it…not	-23 -39 20 9 -13
it…our	-40 6 1 -3 9
it…some	-2 -4 -1 11 -7
it…was	-17 -31 34 37 -7
it…we	9 -25 -2 -2 -8
it…will	-3 42 -1 -4 -8
it…would	-1 -5 1 17 -7
it…you	0 6 -3 -1 -1
it…your	-2 -13 0 -1 0
may	-23 -39 -35 -3 9
may .	-3 -1 -2 -3 -5
may >	-10 -1 15 -6 -3
may D	-19 -10 0 -1 -2
may E	-18 -1 -5 -11 7
may F	-68 -11 -5 4 -12
may H	-31 9 -5 1 -2
may N	-40 9 -16 1 -6
may P	0 -2 0 0 0
may Q	-3 0 0 17 0
may R	-16 -14 0 -1 -1
may S	-7 0 -4 -2 -1
may T	-2 1 -1 -3 15
may W	-18 0 -1 -1 -1
may X	-1 -2 -4 -2 11
may be	68 -28 -13 -8 -5
may has	-2 -3 1 -14 -9
may not	80 -2 -1 -2 34
may, nobody	22 -23 -7 1 -13
may…9	-9 -17 -3 -7 -1
may…A	-3 33 -4 -3 0
may…D	-5 -15 -6 -15 -22
may…E	-13 -12 -8 -13 -1
may…F	-60 -9 -7 0 -15
may…H	39 19 -12 -2 -4
may…M	-65 -14 -5 25 -7
may…N	21 -3 -28 -4 -17
may…O	-1 0 0 45 -1
may…P	0 0 -8 -3 -3
may…Q	-6 -4 -2 14 -7
may…R	-8 25 -2 -7 -1
may…S	19 -6 -9 -7 -4
may…T	-35 -7 2 -10 -15
may…W	16 -10 -25 10 13
may…X	-2 -5 -4 -3 5
may…^	8 0 -1 -1 0
may…after	-9 -2 0 0 0
may…again	-1 -14 -3 -2 -4
may…as	-1 14 0 0 0
may…because	49 0 -1 -1 0
may…has	-9 -4 -10 -14 -10
may…if	-2 17 -4 -3 -1
may…is	36 16 0 -2 -4
may…it	12 -3 -4 0 -2
may…may	-9 -3 -2 -2 -1
may…not	53 -3 -2 -3 30
may…our	14 -2 -4 -1 14
may…some	-13 -2 0 -2 -1
may…was	-16 0 -1 0 0
may…we	-4 -1 0 0 0
may…will	0 -8 0 0 0
may…would	0 -9 0 0 0
may…you	-1 -9 7 -1 -1
may…your	-2 -10 -2 -5 -5
mended	-3 120 -35 -40 -31
mended+over	10 -53 -1 -13 -2
mended+passive	-1 -9 0 11 -1
mended+telling	-15 -22 0 3 -2
mended+trouble	-5 28 -2 -1 0
mended+trying	0 -58 0 -2 0
mended+when	-5 28 -3 -4 -5
modal	-23 -39 -35 -3 9
modal+passive	-3 -1 0 33 -1
modal+person	0 0 2 0 -1
modal+seeming	-3 -6 -1 -7 -9
modal+technical	38 -1 -1 -4 -1
modal+telling	-16 8 -7 3 -5
modal+trouble	-3 -12 -20 -1 -7
modal+trying	5 -1 -2 0 0
modal+when	-2 2 0 -3 -2
modal+wrongdoing	-4 0 -8 -1 0
my	37 21 14 -25 30
my .	13 -6 -3 -1 48
my D	52 -1 6 -5 -4
my E	16 29 -10 0 -6
my H	-5 6 -2 -2 -1
my M	-19 0 -3 -9 -6
my N	-5 17 8 0 -2
my Q	21 0 2 -2 0
my X	21 19 -9 0 -5
nobody	-28 -15 -55 -35 -67
not	-39 -36 9 -74 41
not .	-7 14 -33 -7 23
not >	-8 -1 -3 0 -1
not A	0 -2 -1 -5 -1
not D	-13 -5 -23 -4 -24
not E	61 45 -26 -17 37
not F	-19 31 -8 -3 17
not H	-63 -25 2 -4 -13
not M	-16 0 0 -2 -1
not N	-41 20 -10 -2 -1
not O	32 0 -1 -8 -1
not P	2 -14 9 -5 51
not Q	-52 -22 -13 -18 18
not R	45 -5 9 -1 -3
not S	8 -32 16 -3 -7
not T	17 -1 8 -6 3
not W	-1 -2 -7 -3 -2
not X	9 57 1 -2 -28
not be	31 23 16 -1 38
not does	-2 0 17 0 -3
not has	-25 -42 33 -1 -6
not in	-17 -2 -6 -1 -2
not our	-14 -1 26 -1 -13
not so	0 -8 0 0 -1
not, nobody	-13 -16 26 -38 -1
not…9	-3 -10 -1 0 0
not…A	18 -1 7 0 -9
not…D	-7 -28 4 -10 29
not…E	32 31 -14 -18 46
not…F	-98 42 -3 -11 5
not…H	34 -41 -2 -10 -26
not…M	-19 0 -5 -4 -8
not…N	37 58 -28 -5 -14
not…O	35 -9 -10 -14 -1
not…P	-6 -6 -15 -6 5
not…Q	-44 5 -15 -21 15
not…R	6 -9 26 -5 -10
not…S	25 -37 10 1 -12
not…T	74 -5 -16 -6 14
not…W	-15 -32 -3 -5 -7
not…X	-1 -9 7 -1 16
not…^	-1 -17 0 0 -4
not…after	0 32 2 -1 -5
not…again	-1 -23 -7 -1 27
not…as	40 -2 -4 -6 -1
not…because	20 -27 -15 -5 -1
not…has	5 -41 30 -5 -6
not…if	-1 -21 -2 -1 -3
not…is	14 -25 -6 -5 19
not…it	-26 2 16 -1 5
not…not	-25 -4 14 -1 -3
not…our	-10 -2 28 -1 -16
not…some	-1 0 -2 0 0
not…was	-48 1 -3 0 -1
not…we	-2 -3 0 0 -1
not…will	-1 -35 -1 -7 -5
not…would	0 -2 9 0 -3
not…you	-5 -15 12 0 -6
not…your	4 -1 7 -2 -12
of	-23 -13 -11 -42 42
of .	-36 -20 24 1 -19
of 9	1 -20 -1 -2 -4
of A	-22 17 -32 -2 0
of D	56 4 -23 -15 17
of E	-55 -6 -3 -4 12
of F	-21 25 -1 -7 -3
of H	-78 5 9 9 -7
of M	18 0 -3 0 -5
of N	-52 26 1 -2 -5
of O	17 -4 -1 17 -2
of P	-4 0 8 9 -9
of Q	98 -11 -2 22 -2
of R	-8 -50 -2 -4 13
of S	-18 0 3 2 -2
of T	43 65 0 21 -25
of W	-7 12 13 0 0
of X	-3 -3 -11 -4 40
of a	26 -3 -12 11 57
of it	0 7 0 0 0
of my	-3 6 4 0 -28
of our	54 -21 -3 -3 -19
of the	-26 -6 -11 12 -4
of they	-3 -3 7 0 0
of you	8 -1 10 -1 -8
of your	-10 -1 1 -1 19
on	-24 -12 -26 -4 -24
on #	-18 -2 0 -14 -1
on .	5 23 -17 16 10
on 9	50 -18 0 -2 -1
on >	-4 6 -8 -1 -3
on D	36 -15 -2 57 -1
on E	-1 56 -2 -3 -3
on H	65 -28 -10 -5 -5
on M	-28 -8 -1 -2 -1
on N	-7 7 -1 -6 -1
on P	0 -1 3 0 0
on Q	-3 16 -1 -5 -1
on R	25 -21 -1 15 0
on S	0 -2 11 0 0
on T	-56 -94 -30 -24 -28
on X	0 -1 3 0 0
on ^	-3 -14 -3 -2 -1
on a	14 -47 12 19 -5
on again	0 58 0 -1 -1
on at	0 28 0 0 0
on by	0 41 0 0 -2
on if	-11 0 0 0 0
on it	5 -8 23 -3 -4
on my	-11 30 -1 -1 75
on our	-8 -2 17 -2 -13
on the	-22 -29 -4 -75 -31
on which	6 0 0 9 0
on with	0 0 -3 0 0
on your	-25 -7 -10 21 -9
others	-4 -8 13 -5 -9
others+telling	0 -2 -2 -2 -2
others+trouble	7 -1 16 -3 -1
our	38 -12 78 -55 19
our .	18 -7 5 -2 52
our 9	0 15 -12 0 -3
our >	-7 -16 0 -9 22
our A	-88 -1 28 -6 1
our D	27 -47 31 -11 15
our E	2 -3 -7 -2 23
our F	-26 0 10 0 -3
our H	-41 -10 35 8 19
our M	15 -3 -16 -12 -11
our N	45 -2 -3 -2 -5
our P	-3 -17 16 0 -5
our Q	15 0 -2 -2 -5
our R	18 12 -9 -1 -1
our S	20 7 11 -3 -3
our T	-26 -1 -8 9 19
our W	-9 0 6 0 -1
our X	-3 24 36 0 -17
our a	-10 11 -16 -3 11
our at	4 16 -13 -1 -2
our if	0 -2 -2 -1 -2
our the	-1 -2 -5 0 0
our to	-1 -4 -11 0 -5
our&D	-17 -3 8 5 29
our&M	-35 -10 -26 -14 -20
our, nobody	-14 10 37 -45 36
our…9	-3 43 -42 -1 -9
our…A	-71 -16 61 -12 -8
our…D	3 0 31 1 26
our…E	97 -4 -24 10 -40
our…F	-65 -2 48 -3 8
our…H	59 1 4 18 -35
our…M	-24 -10 -15 -22 -17
our…N	-18 2 -45 -6 51
our…O	-4 0 -3 0 -8
our…P	-2 -21 9 8 -19
our…Q	44 -1 18 2 -12
our…R	-5 19 -4 -3 -13
our…S	25 -4 25 1 -10
our…T	44 60 -20 17 50
our…W	18 -5 -22 -2 -7
our…X	-12 -1 -1 -2 -14
our…^	0 -1 3 0 -1
our…after	0 -10 -2 0 -2
our…again	17 -8 9 -1 -6
our…as	2 4 -2 0 0
our…because	1 0 10 7 -1
our…has	-3 -1 12 -25 26
our…if	0 -2 -2 -1 -2
our…is	33 32 18 7 -36
our…it	-11 35 -35 -1 -9
our…may	31 0 10 0 0
our…not	26 -11 13 -1 48
our…our	-14 -11 -16 -1 20
our…some	16 -7 20 0 -2
our…was	11 3 5 -1 -3
our…we	1 -3 9 9 -8
our…will	-1 25 -21 -1 29
our…would	0 13 7 0 -3
our…you	-2 13 6 0 -4
our…your	-15 0 17 -1 -4
over	1 -52 -4 -20 -28
over+telling	-6 -14 0 -1 0
over+trouble	0 0 -2 -1 0
over+when	-1 14 0 0 0
passive	-55 -32 -7 186 -14
passive+telling	-3 -10 -1 57 -5
passive+trouble	-15 0 -5 44 -2
person	-8 17 8 3 -18
person+technical	-5 12 0 -7 0
person+telling	2 51 0 -2 0
person+trouble	-34 -3 17 0 -1
person+trying	0 -2 -9 0 -1
person+when	0 0 -2 0 0
person+wrongdoing	-23 0 -1 0 0
please	-55 -76 -21 9 -29
please D	-2 -1 -1 -3 0
please E	-11 -69 -6 -8 -7
please F	-10 -41 -1 -2 0
please H	-2 -1 -2 -3 -1
please N	-12 -4 -5 5 -2
please O	-3 0 -1 8 0
please R	-4 -3 -1 -1 0
please S	-11 -1 -3 -2 -5
please be	-3 0 -1 12 -6
please does	-5 -2 -7 -4 -14
seeming	11 14 -20 -11 5
seeming+telling	-10 15 0 -1 -4
seeming+trouble	18 -5 -16 -1 -5
so	-13 48 -19 -53 -45
so .	7 -3 -6 -4 -7
so 9	-25 -2 0 -2 0
so >	55 77 -24 -29 -41
so A	0 0 -7 -1 0
so D	-7 -5 -9 -1 0
so E	-44 -48 -7 -8 53
so F	-11 -7 15 -1 -1
so H	-1 -11 -2 -1 -1
so M	-26 -1 0 -2 0
so N	-28 -16 5 -5 -2
so P	11 -14 -9 -2 22
so R	13 -27 -10 -6 -2
so S	-1 -24 -1 -1 -1
so T	17 22 -2 -1 -12
so W	-3 0 12 0 -1
so X	10 -2 -15 -5 23
so a	-13 47 31 -3 -5
so after	23 -2 -1 -1 0
so and	-4 -5 0 0 -1
so at	-4 30 -2 -1 -1
so be	-4 -22 -1 -4 0
so it	-6 -2 -2 0 -2
so on	-1 14 0 0 0
so please	-14 0 -2 -2 -6
so so	-8 -4 -3 0 0
so some	-3 -3 3 0 -1
so the	23 -17 -4 22 -1
so we	0 -2 8 0 0
so which	0 -2 0 0 -1
so you	-10 10 0 0 0
some	-32 -35 13 -8 -25
some .	-5 -4 -6 -13 -1
some A	-16 -8 25 -5 -2
some D	-19 -10 -9 19 -2
some E	-1 -17 18 0 -3
some F	-9 0 12 0 0
some H	-1 -12 -30 20 -11
some M	1 0 0 -2 -1
some N	0 -6 0 -1 0
some P	-8 -23 -6 -2 -2
some R	-10 22 -1 -1 -1
some S	14 -10 -5 5 -2
some T	10 36 -11 -2 -2
some W	0 0 9 0 0
some X	-1 -17 18 0 -3
some of	17 -1 -14 -1 -1
some, nobody	-44 9 67 -9 -7
some…9	0 -2 0 -1 0
some…A	4 -4 18 -5 -1
some…D	-5 -15 8 13 -10
some…E	-4 -31 11 -3 -3
some…F	0 -2 4 -6 -2
some…H	-15 -8 6 5 -11
some…M	-14 0 -4 -2 -1
some…N	11 6 -25 0 -11
some…P	-8 -23 -5 -2 -2
some…R	-13 23 33 -3 -4
some…S	6 -3 -2 -6 -2
some…T	6 6 -8 -5 -7
some…W	-19 -4 4 -2 -1
some…X	0 0 11 -1 -2
some…after	8 -1 -5 -1 0
some…again	-1 -17 -1 0 -1
some…has	6 -22 -9 -9 -7
some…if	0 0 -3 0 0
some…is	-14 -1 -1 -1 -1
some…it	0 16 -1 0 -2
some…may	-30 -2 -18 -3 -8
some…not	1 -3 -12 7 -6
some…our	-1 15 -8 -1 -1
some…some	-8 -1 -5 0 -1
some…was	11 0 -1 11 0
some…will	0 -8 -2 -1 -1
some…would	0 15 -6 0 -1
some…you	3 -1 -9 -2 -1
some…your	8 -19 -6 -1 -1
technical	34 -12 -31 -20 -34
technical+telling	9 -6 -6 15 0
technical+trouble	42 -14 -5 -27 -15
technical+trying	10 0 -1 0 -1
technical+when	-41 -7 0 0 0
technical+wrongdoing	-18 -1 5 -7 0
telling	-35 -25 -49 12 -54
telling+trouble	25 12 -11 -28 8
telling+trying	-6 -1 -3 -9 -1
telling+when	-2 26 -9 4 -8
telling+wrongdoing	10 -2 47 -1 0
the	-58 -57 42 -73 -2
the #	3 -11 -10 -1 -2
the .	-56 -45 -24 -2 2
the 9	-11 -13 -6 0 -2
the :	-16 -1 -2 0 -1
the >	-32 67 41 -7 -14
the A	-1 -32 -9 -13 -51
the D	31 50 11 -22 13
the E	44 17 81 45 -7
the F	-109 41 76 3 -9
the H	-73 -31 -72 -37 5
the M	38 -24 -44 9 -21
the N	2 -10 67 2 -12
the O	-17 11 -7 2 -7
the P	-18 -20 -52 1 8
the Q	19 -65 16 -7 4
the R	-102 -83 26 31 3
the S	23 56 -10 -2 -6
the T	21 24 1 -10 2
the W	-61 66 56 -8 -11
the X	34 2 42 17 10
the ^	13 -9 -10 -16 -6
the a	-5 3 17 -3 -1
the again	14 -24 -6 0 -2
the as	-1 -11 -1 5 0
the at	25 -20 -1 -2 -15
the because	-3 -3 21 2 -5
the by	0 7 19 -1 0
the does	20 -16 5 0 -5
the has	12 0 -3 -1 12
the is	16 -13 -7 -7 86
the it	34 60 -1 0 -4
the may	-2 -9 -4 -5 2
the not	27 0 -1 0 0
the of	-10 0 25 0 -1
the on	0 0 5 0 0
the our	27 0 -3 7 0
the so	-13 -36 11 -1 -14
the some	-3 -5 -1 9 -6
the the	-11 9 7 -1 -14
the they	-24 -1 41 -1 0
the to	-1 33 9 0 -2
the was	-14 -12 -27 -5 5
the we	10 -19 6 -5 0
the will	14 28 -1 -9 -8
the with	-3 -3 -2 -1 -2
the would	14 26 6 -1 -7
the you	-44 -9 -25 -3 8
the your	-2 27 -4 -1 -2
they	-62 2 78 -32 -15
they .	0 0 18 0 -1
they >	12 -1 7 -1 -1
they D	-40 4 44 -1 -1
they E	5 4 -11 -7 -1
they F	-1 -1 7 -1 -1
they H	0 -2 13 -2 -1
they N	-2 -2 2 -4 -4
they Q	0 -2 -19 -5 0
they R	-4 0 23 0 -1
they S	0 0 26 0 0
they T	-1 -2 20 -1 -1
they W	-18 -3 14 0 0
they X	-6 0 -1 0 0
they does	-2 0 -1 0 0
they is	6 13 -1 -1 -1
they may	0 0 0 -2 0
they not	-3 -1 9 -4 -3
they was	-6 0 -23 -5 -1
they will	0 -1 -3 -3 0
they would	0 -1 10 0 -2
to	-24 33 -21 -20 -29
to #	-2 -5 -5 -5 -2
to .	-33 -19 6 20 -10
to 9	-17 -42 11 -9 -3
to >	-2 7 -1 -2 -1
to A	4 -4 14 -7 -1
to D	0 1 -16 -18 -1
to E	32 -5 8 -22 -18
to F	-38 -10 35 -1 -3
to H	-27 -20 -4 3 3
to M	-51 -21 0 25 0
to N	-24 42 -21 4 -16
to O	-9 -15 -1 51 -2
to P	-5 -2 8 -2 0
to Q	-2 2 -1 22 -1
to R	-12 147 -14 -1 21
to S	0 -32 4 3 -5
to T	2 26 23 -6 -2
to W	-27 -8 26 -1 8
to X	-4 -21 -8 -1 -6
to a	49 4 11 -14 -7
to be	32 43 -3 -2 -5
to does	-1 -2 1 -2 -28
to has	0 58 -2 0 -2
to my	-27 0 0 -1 -5
to our	2 -6 9 2 13
to the	124 -29 -77 -23 32
to you	-1 -12 -1 -3 0
to your	-6 4 2 -1 -1
trouble	149 40 -13 -57 9
trouble+trying	6 -1 -9 -10 -3
trouble+when	-47 5 -6 1 -5
trouble+wrongdoing	-12 -5 -16 -28 -6
trying	5 -91 -24 3 -18
trying+when	0 -46 0 -1 0
was	44 -75 -9 -32 -39
was .	42 0 29 -6 -1
was >	0 20 -1 0 -1
was D	-27 -2 33 -4 -1
was E	22 -5 -19 2 -8
was F	-3 -3 -3 -3 -4
was H	-4 0 5 -1 -1
was M	-13 0 -2 0 0
was N	13 -11 -59 -16 -3
was O	7 0 -2 -13 0
was P	7 0 -25 0 -6
was Q	1 -3 2 14 0
was R	22 -34 1 -1 -1
was T	-16 -5 -30 -13 -3
was W	-49 -3 12 -7 -16
was X	-10 0 -29 -1 -11
was a	4 -1 -20 -2 13
was again	0 -11 -1 0 0
was be	16 0 -2 6 0
was because	24 -5 -8 -4 -1
was can	0 -3 0 0 0
was not	0 -1 -2 5 -4
was on	-29 0 0 0 0
was so	34 -2 11 -1 -1
was the	6 0 20 -1 -1
was&R	-6 -54 -27 -9 -2
was&T	23 -32 1 -4 7
was&again	-2 -18 -15 -1 0
was, nobody	1 -53 70 -14 -15
was…9	-29 0 0 0 0
was…:	-1 -17 -3 0 -1
was…A	7 -3 67 9 -2
was…D	42 -3 7 -17 -2
was…E	68 -14 -10 8 -9
was…F	-46 -1 -22 -13 -14
was…H	-68 -6 45 21 -1
was…M	13 0 5 -10 0
was…N	9 -11 -3 9 -3
was…O	17 0 -4 -21 0
was…P	-7 -1 -3 0 -10
was…Q	-6 -4 9 12 -1
was…R	-26 -46 -17 -6 -2
was…S	4 0 -8 -4 0
was…T	-28 -46 9 -10 9
was…W	55 -6 19 4 -12
was…X	-1 -1 -5 0 11
was…after	41 -5 -1 10 0
was…again	-2 -18 -15 -1 0
was…as	-14 0 12 -1 0
was…because	39 -7 -12 6 -1
was…has	-25 0 -8 19 0
was…is	-2 0 -1 -4 -3
was…not	16 -4 6 1 -7
was…our	10 -3 -1 -2 -5
was…some	6 0 -1 3 -1
was…we	11 0 -4 0 -3
was…will	-1 -14 -6 -2 -1
we	7 -28 -29 -6 4
we .	41 -2 -3 -7 -3
we A	-1 0 -2 0 0
we D	6 -8 0 -1 -1
we E	-14 53 0 -26 -21
we F	14 -2 -8 2 -2
we M	1 0 0 -11 0
we N	4 -11 -5 -3 0
we P	-12 11 -2 -3 -11
we Q	1 -8 0 -23 -1
we R	25 -26 -3 -5 -5
we S	2 -6 -1 6 23
we T	-40 -8 -10 5 -2
we X	-26 9 0 -4 -2
we be	0 -5 0 0 -1
we can	0 20 -1 0 -2
we does	0 1 -1 0 -4
we has	-16 -26 -19 34 -4
we is	-8 49 -17 -9 29
we may	-1 -10 10 0 0
we not	-7 -19 8 -1 -4
we was	8 0 -2 0 0
we will	-4 -79 -6 22 -14
we would	0 30 13 -1 -1
we&D	56 2 -25 18 -24
we&M	11 -6 -7 -26 -8
we, nobody	56 17 -35 -10 17
we…#	-2 0 0 -3 0
we…9	-1 2 0 -14 -6
we…:	-3 -36 -1 -7 -8
we…A	13 12 11 20 9
we…D	26 -26 -24 27 -24
we…E	-22 65 -25 -14 -28
we…F	34 -6 -28 -8 20
we…H	-51 1 -3 25 -19
we…M	-5 -6 -6 -14 -7
we…N	-11 31 27 35 11
we…O	-28 -9 -5 71 -11
we…P	-24 -23 -24 5 -24
we…Q	4 -20 -14 10 -20
we…R	27 -31 -20 57 -12
we…S	0 -45 -2 -9 11
we…T	-69 9 -2 -27 -33
we…W	-29 52 1 -4 -7
we…X	-33 -40 -3 1 -32
we…^	0 -18 0 0 -4
we…after	0 44 0 -1 -3
we…again	20 -52 -4 3 18
we…as	4 -6 9 -7 -2
we…because	-2 -10 -23 0 -9
we…has	19 59 -8 28 -9
we…if	-11 -28 9 -4 -3
we…is	12 36 -19 -23 16
we…it	-12 73 -4 -25 -26
we…may	-2 -1 10 -1 -1
we…not	-7 9 32 -9 19
we…our	26 -15 9 -13 -18
we…some	-1 -21 -2 6 -3
we…was	24 0 -11 -9 -1
we…we	-36 -16 -2 -12 -16
we…will	-4 -91 -6 17 7
we…would	14 13 12 -2 -1
we…you	-12 -28 -7 -10 19
we…your	23 -9 8 12 -4
when	-98 41 -72 -48 -14
which	30 -28 -16 -20 6
which E	0 -1 -1 -1 16
which H	0 12 0 -3 0
which R	-1 -18 -15 0 -3
which T	0 -18 -15 -1 -3
which X	-2 -6 -5 -1 27
which because	-7 -2 -27 -5 0
which has	3 0 0 0 0
which is	-12 -3 4 -11 -5
which the	7 0 0 9 0
which they	0 0 7 0 -2
which we	11 -11 0 -6 -8
which you	15 0 24 0 -1
will	-29 29 -95 -27 -23
will .	-5 30 -2 0 -1
will D	-4 -12 0 -3 -2
will E	-16 -65 -19 -10 -12
will F	-2 -26 -10 2 -2
will H	-3 5 -2 -1 -1
will N	-8 -9 -9 6 -9
will P	-2 11 -7 -2 -11
will Q	9 4 0 12 0
will R	-12 8 -6 -3 -3
will S	-7 -57 -9 -1 -10
will T	-6 -42 -1 -3 -5
will X	-1 24 -2 -2 -13
will be	-35 -24 -19 -20 -23
will does	0 26 0 0 0
will has	-1 89 -3 -3 3
will not	47 27 -23 -2 46
will so	0 15 0 0 0
will&R&T	-16 -7 -8 -18 -12
will&again&T	-2 -10 0 -4 -5
will, nobody	-6 -24 -43 -7 -6
will…9	-7 -56 -3 -4 -2
will…:	-2 -83 0 -6 -1
will…A	-2 14 -2 17 0
will…D	-3 44 -2 -1 -5
will…E	-13 -21 -23 -11 -15
will…F	0 21 -4 14 -4
will…H	-18 22 -9 -10 -7
will…N	-15 -12 -14 4 20
will…O	-1 8 0 -22 -3
will…P	-2 0 0 -1 -3
will…Q	8 1 0 39 0
will…R	-28 4 -13 -10 -15
will…S	-6 -28 -13 -11 -16
will…T	37 -43 -18 -23 -27
will…W	-4 1 -15 -3 -1
will…X	-2 37 -3 -15 -22
will…after	-4 32 0 -1 -1
will…again	-5 59 -2 5 18
will…as	1 34 -1 -5 -2
will…because	-1 -5 0 -2 -1
will…has	-3 83 -3 -9 -7
will…if	-2 -11 -1 -1 0
will…is	3 -4 -5 -3 -2
will…it	-6 73 -5 -4 -3
will…may	0 -8 0 0 0
will…not	47 18 -23 -3 47
will…some	0 -7 0 -2 0
will…was	-2 20 -3 0 -1
will…we	-2 -5 0 0 0
will…will	-2 13 0 -1 0
will…you	-4 -25 -9 -8 -10
will…your	-7 -6 -4 -5 -6
with	-69 -38 14 -36 -11
with .	-40 -8 4 -8 -6
with 9	19 -10 -11 -5 -6
with :	-12 2 0 -1 -2
with A	-4 -7 -11 -1 -3
with D	3 -1 0 11 0
with E	-18 -5 -1 -1 10
with H	-17 -11 -5 -6 -2
with N	-3 -3 10 -4 -4
with P	2 0 -3 0 0
with R	0 -44 0 0 0
with S	-3 0 14 -2 -3
with T	-18 -44 0 -1 0
with W	-2 0 1 0 0
with X	-2 -3 -4 0 25
with a	-35 58 -2 -6 -14
with it	14 -1 -11 -3 -3
with our	-26 11 -20 -13 3
with the	28 -14 31 -11 -7
with your	-2 0 -1 0 -1
would	-58 21 30 -13 -18
would .	-8 7 -13 -3 0
would D	-1 30 -6 -1 -1
would E	-1 -23 -11 -4 -2
would H	-1 -15 -9 -1 0
would N	-2 25 -20 -4 -3
would P	0 13 0 0 -1
would Q	0 -9 -5 -6 0
would R	0 3 -5 0 -1
would S	-1 -5 -8 -10 -1
would T	-2 -12 -3 -1 0
would be	-27 -35 18 16 -10
would has	13 -9 59 -2 -3
would not	-29 30 23 -1 3
would so	0 -2 0 0 0
would to	-1 50 -3 0 0
would&R&T	-14 95 -17 -5 -5
would, nobody	-40 4 1 -18 -15
would…#	-2 -2 -4 0 0
would…9	-1 -7 -3 -1 -1
would…A	-2 -18 -1 -2 -1
would…D	1 3 -3 15 -2
would…E	-25 34 29 11 6
would…F	-1 -6 -2 -1 -1
would…H	-4 6 -29 -4 -2
would…M	-8 -2 -11 -4 0
would…N	-3 29 24 -5 -4
would…P	-8 -2 -5 0 0
would…Q	0 -10 -8 -7 0
would…R	0 44 -21 -5 -6
would…S	3 6 -2 -8 0
would…T	-9 77 -24 -9 -15
would…W	-18 -2 -3 20 0
would…X	-2 0 -3 0 5
would…after	0 9 0 -1 -1
would…again	-1 24 -2 -1 -2
would…as	4 2 -11 -6 0
would…has	20 -16 67 -3 -3
would…if	0 40 3 0 -4
would…is	-3 30 -5 0 10
would…it	5 3 -11 -1 10
would…may	0 10 0 20 0
would…not	-29 42 33 -2 2
would…our	0 14 -5 -1 -1
would…was	4 1 -3 0 0
would…you	0 49 -6 -1 -1
would…your	0 10 5 -3 -1
wrongdoing	2 -23 73 -35 -13
you	-36 -30 -5 -40 -44
you .	-9 -14 -6 -11 -1
you >	-3 -7 8 -5 -10
you A	40 -2 -10 0 -2
you D	-2 0 -1 -1 0
you E	-9 -3 40 -2 -3
you F	-1 -2 -7 0 -1
you H	-3 -6 13 -1 0
you M	-7 0 0 -3 0
you N	-22 23 3 -12 -8
you P	29 5 -3 0 0
you R	-9 2 -11 -12 -1
you S	-9 0 -7 0 0
you T	-9 -17 -14 -2 -1
you X	-11 5 45 0 -1
you a	0 -4 -1 0 0
you again	0 2 -1 -1 -4
you at	0 -2 0 0 0
you be	0 9 0 0 0
you by	0 2 -2 -4 0
you can	-12 17 -7 -2 -15
you does	-13 -1 -6 -4 -5
you for	0 -1 -2 -2 -4
you has	-5 -18 6 -2 -3
you in	0 11 -2 0 0
you is	0 0 -3 -1 -1
you may	5 34 -6 16 -5
you not	25 -18 9 -1 -9
you on	0 -21 -1 0 0
you so	-1 -4 0 0 -1
you the	0 -1 -5 0 0
you was	0 0 6 0 0
you will	-2 23 0 -2 26
you with	0 0 -7 0 0
you would	-2 -13 28 -1 10
you&D	-3 22 -34 -11 -7
you&M	-19 -4 -3 0 -2
your	-33 -62 -14 -45 -13
your .	9 -1 -15 -6 -11
your A	4 -17 -8 -3 -7
your D	-46 -14 7 -7 1
your E	-10 -21 -12 -5 4
your F	-2 0 0 0 0
your H	-49 -31 -10 2 12
your M	-36 5 -1 -6 -3
your N	21 -22 10 -2 -2
your P	0 0 -2 -1 -3
your Q	-3 -2 -1 -1 -2
your R	-2 8 -1 -3 0
your S	-6 -5 9 -1 -1
your T	-11 -6 2 -1 -4
your X	0 -4 -6 -2 -17
your ^	-1 0 -1 -2 -3
your is	-11 0 15 0 0
your&D	-27 -13 32 -17 -12
your&M	-84 -4 -4 -8 -9
your…9	-2 -11 -3 -1 19
your…A	1 -8 -20 -3 -4
your…D	-56 -8 2 -9 -3
your…E	19 -3 -19 -5 -21
your…F	-9 -6 -2 -4 -17
your…H	2 -12 -25 -20 17
your…M	-43 5 -2 -3 -8
your…N	27 -25 -7 -3 10
your…P	1 -2 8 -1 -6
your…Q	-1 -2 -1 -1 -2
your…R	40 -10 -1 -7 -13
your…S	-15 -9 9 -1 -4
your…T	11 -25 -12 -5 -10
your…W	46 -3 14 -1 17
your…X	-1 22 -1 -1 23
your…^	-1 0 -1 -2 -3
your…after	8 18 -5 0 0
your…again	-9 11 2 -2 -4
your…as	7 -1 0 0 0
your…because	31 0 -1 0 0
your…has	39 -1 -16 -1 -6
your…if	-3 -12 -8 -1 -1
your…is	25 8 31 -6 -8
your…it	2 -14 -3 -1 -4
your…may	22 -4 -7 -4 56
your…not	-64 -4 5 -1 28
your…our	10 -2 1 0 -1
your…was	-21 0 -7 0 -1
your…we	-3 -4 -1 0 -1
your…will	-1 -12 -5 -1 -5
your…would	0 5 6 0 -2
your…you	-2 -3 -7 -2 -4
your…your	-28 -8 -8 -1 0
you…9	0 -44 0 -3 -1
you…:	0 11 0 -3 0
you…A	0 11 -22 -1 -3
you…D	14 -19 -24 -5 -4
you…E	-40 -3 -42 -10 -4
you…F	3 -10 -1 8 -17
you…H	41 9 -9 -4 -6
you…M	-1 -3 -1 4 -1
you…N	-2 49 11 1 2
you…O	-1 -1 0 13 -1
you…P	28 -2 -10 0 7
you…Q	0 0 -3 -1 -4
you…R	-16 21 -3 -15 -3
you…S	-11 -41 -11 -5 -14
you…T	-7 11 27 -6 -12
you…W	-2 -3 -27 -1 -3
you…X	-3 -8 29 -2 -1
you…after	-2 -1 19 0 0
you…again	-1 44 -12 -14 21
you…as	12 28 -1 0 -1
you…because	30 0 0 0 0
you…has	-11 -24 -9 -9 -13
you…if	-11 17 0 -1 0
you…is	3 48 -12 -2 -6
you…it	-5 16 -3 -1 8
you…may	4 42 -7 16 -5
you…not	-3 -29 6 -7 32
you…our	13 -9 -8 -1 -10
you…was	3 0 -4 0 0
you…we	-2 0 -1 0 -4
you…will	-2 15 -1 -2 24
you…would	-2 -14 28 -1 10
you…you	-1 -6 12 -1 -1
you…your	-6 19 -4 -3 -6
"""
