"""What was learned of words and of the company they keep.

Written by tools/learn_wording.py, never by hand: the kinds of words, and what each trait
weighs for every reason, in hundredths.
"""

KINDS = """\
A academic accountant accountants admin administrator admins affairs agencies agency airlin
A airline airlines airplane airport airways akamai amazon among analyst aol appl apple appointed
A apprentic apprentice armed army assailants assistant associate ato atos attacker attackers
A auditor authorities authority aws azur azure baker bakery bank banking banks barclay barclays
A based blok bloke bookkeeper bos boss bosses bought brewery bt builder bureau buyers cabinet
A capita caretaker carpenter carrier carriers cheater chef chemist chief cisco classes cleaner
A clerk cloudflar cloudflare co colleagu colleague colleagues colleges commission committee
A companies company compaq conductor consultant consulting contractor corporation corporations
A council courier crew dba decorator dell dentist department deputy designer designers developer
A director distributor distributors doctor doctors drivers education electrician electronics
A employe employee employer engineer engineers enrolled examiner executive executives facebook
A faculty fastly financial firm firms fisher fitter flight folk foreign foreman former freight
A fujitsu geek geeks general github gitlab googl google governing government governments
A graduate graduates group groups guard guards guests guys hacker haulier head headteacher
A hewlett hitachi hsbc ibm inspector inspectors installers instructors insurance insurer intel
A intern janitor jet keeper keepers labor lad lads landlord landlords lawyer lawyers leaders
A lecturer lg librarian lloyd lloyds locksmith lucent maker makers manager managers managing
A manufacturer mastercard mechanic members met microsoft microsystems minister ministers
A ministry motorola motors myspace national nec netscape newcomer northgat northgate novell ntt
A nurs nurse nurses officer officers official operator operators organization outsourcer owned
A owners packard painter panasonic parties partner partners paypal pediatrician personnel
A physician pilot plumber polic police policeman policemen porter postman prime professor
A professors programmer provider psychiatrist publisher pupils quoted rail rbs receptionist
A recruits registrar representative representatives representing retailer retailers routes
A salesforc salesforce samsung sanyo sap scaffolder schools secretary securities security senior
A serco shoppers siemen siemens signaller soldier soldiers sources staf staff state strip stripe
A students subcontractor subsidiaries subsidiary supermarket supervisor supplier suppliers
A surgeon surgery surveyor sysadmin taught teachers teaching team tech techies technician
A technicians techy telecom telecommunications temp tenants tester thief told toshiba tout
A traine trainee trainees trainer tram transit twilio twitter undergraduate union unions
A utilities utility vendor vendors venture vice visa visitors vodafon vodafone volunteers warden
A webmaster whoever wholesaler worldpay yahoo
AD aircraft business cargo investment manufacturers online users web
AE administration
AH college driving federal grocery traffic
AN customers
AQ establishment investments
AT according afp saying
AW slack vandal
D actuator agent analyser analyzer antenna antennas applications archiv archive archives array
D automated backup backups baking barcod barcode batch battery beacon bearing boards boiler
D boilers breaker broad broadband bucket buckets bug bugs cabl cable cabling calibration
D callback camera cameras carousel catenary cd cel cell cellphones cellular ceramic certificates
D channel channels chiller chip chips circuit circuits cloud cluster combustion communications
D compressor computer computers computing conduit connect connected connecting connection
D connections consumer consumers container containers conveyor cooki cookie cookies cooky cool
D coolant cooling crawler cursor cylinder cylinders data deals declining design designs desktop
D detection developed devic device devices diesel digital directories directory discs discussing
D disk disks domain domestic duct ducts edg edge electric electrical electronic employment
D encryption engin engine engines environments equipment exception exceptions exchang exchange
D export exporting exports extension extract facilities fans feature features feed feeds fiber
D fibr fibre firewal firewall flag fleet floppy flow flows fram frame frames function fus fuse
D gateway gearbox generator generators goods handheld handl handle handles handover hardwar
D hardware hash heap hook host hub hybrid images imaging import imported importing imports index
D industrial infrared integrated interpreter introduced inverter ipad iphone ipod job jobs kit
D laptop laptops laser layer layers len lens libraries link linking links loader loading loads
D local lock locks locomotive login machin machine machines macintosh macro magnetic management
D manifest manufacturing mast master materials matrix media memory messag messaging metadata
D mobile model models mount mounts multimedia narrow nasdaq network networking networks newer
D offset offsets operates optical origin original output packag package packages packet panel
D panels pc pcs phones pile pipe pipeline piston planner plaster platform plug plugs points port
D portable powered primary private prob probe probes probing processes processing produced
D producer producers production profit programming proprietary propulsion prototype proxy pump
D pumps purchases purchasing queues quota quotas rack racks radar receiver receivers
D reconciliation recording records relay relays releas release released releases releasing
D replica replicas roam roaming run sales satellit satellite satellites scale scanner scanners
D scanning screen screens script scripts secondary sector sectors sensing sensor sensors sequenc
D sequence servic service services session sessions setting settings settlement shel shell
D shipments signal signaling signalling signals slav slave slaves socket sockets softwar
D software spending stack standby station steam stock storag storage stream streams string
D structure subsidies substation surface switch switches switching system systems tap tape
D tariff tariffs technologies technology television terminal testing thermostat thick thread
D tier til tile tiles till tills toggl toggle token tokens tool tools topic topics trade trades
D trading training transaction transactions transformer transmission transmitter transmitters
D trigger trunk trunks turbin turbine turbines turnstil turnstile turnstiles tv valv valve
D valves version versions video virus voltag voltage volum volume wide wir wireless wires wiring
D workers zon zone zones
DA businesses dispatcher employees industry internet msn printer printers products providers
DA worker
DE control meaning using
DF gain gains price prices
DFR restart
DH app branch bridg bridge bus certificat certificate costs crucial form forms key kiosk library
DH main markets path pool profits record tabl table tablet value websit website
DM browser servers
DN board load queu queue register view
DP fan
DQ access components concept creating discussion environment functions operating proces process
DQ product provides root standard supply uses
DR patch
DS shar share updat update updates
DT leading
DX itself
E abandon agree agreed agrees aim aiming aims almost analysts anticipat anticipate anticipates
E anticipating anticipation any appear approval approved are argue assur assure assured assuring
E attack attacks avoid barely bear believ believe believed believes bet bid boost bound bring
E bullish buoyed bush carry cautioned cautious certain challenge chance clinton compelled
E concerned conditions confidenc confidence confident consider considering convince cooperate
E coordinated could count crossing dare deal declined delighted desire disappointed
E disappointing disappointment doubts downside due eager economists embrace ensures enthusiasm
E envisag envisage envisaged envisages envisaging estimat estimate estimated estimates
E estimating etas exist expect expectation expectations expected expecting expects extremists
E fancy finger fingers forecasting forecasts forese foresee foreseeable foreseeing foreseen
E foresees future gdp generally give go going gonna guaranteeing guarantees gues guess guessing
E harder helping hesitate hold hop hope hoped hopeful hopefully hopes hoping if imagin imagine
E imminent indication insists insure insurgent insurgents intend intended intends intent
E intention intentions investors invite join largely launch legitimate less likely linked luck
E make materialize meant meantime meet militants million minds mostly must near nearing nearly
E need needs obliged often okay opportunity optimism optimistic option or ought outlook pencil
E pencilled personally persuade pessimism pessimistic pick plan planned planning plans pleased
E pledge pledged pledges pledging pois poised possibility possible predict predicted predicting
E predictions predicts presence presum presume probably proceed program project projected
E projection projections promis promise promised promises promising proposed prospect prospects
E purpose quick re reasons reckon reckoned reckons recognize reflected reflecting renewed
E represent roughly satisfied satisfy schedul scheduled securing seek seeks sentiment set shal
E shall shan't should slat slated speculate stressed struggling suggest suggesting suppos
E suppose supposed supposedly sur sure survey suspected take target targeted targeting targets
E tend terrorist terrorists than that these think timeframe timelin timeline timetabl timetable
E tough trust uncertain unclear unknown unlikely upbeat urged us usually vowed wager wants
E weakness welcome welcomed whether wil will willing wishes wo worried worry worrying would
ED common considered demand earnings higher peace terms used
EF accept actions approve compared decision declare demands fails insist pressure proposal
EF reluctant seeking sought total try unwilling urge worries
EH financing forecast incentive partly raise strong
EN allow allowed allowing assume be benefit change choose decide determined easily effectively
EN except follow given help keeping means might needed negotiate ones presumably rather
EN regardless remain unless use ways
EO anticipated promote
EP all alone anyway ca come do does figured get getting gotta happens have heck hey honestly
EP hurry know let loved lucky ourselves pretend realize really remember remind some there thinks
EP trying want wonder wondered yeah yes
EQ aimed choice commitment concern create decisions depend determine different direct effort
EQ encourage expand feasibl feasible further inevitable initial introduce likewise moreover
EQ necessary obligation other participation potential problem proposals propose reflect regard
EQ respect similar specifically step strategy such support threat unlike willingness
ER agreement each giving got instead just keep prepared preparing putting relatively stand turn
ER without
ES chose learn says tel tell understand wanted why wish wished
ET about adding although apparently appears closer continue course decided despite directly
ET elsewhere far few helped indicated issue least more move only possibly rest seen stop
ET suggested thanks their this to trouble
EW chances cuts fear hurt ignore push
EX bad because better big bigger convinced definitely did difference doing doubt easy enough
EX especially every exactly gone good guarante guarantee guaranteed happen hard how it liked
EX looking most much necessarily nevertheless no nonetheless nor not our plenty rarely reason
EX similarly sometimes still surely surprised thing thinking though thought way we worse
F ablaz ablaze abort aborted accepted appealed argued attempting backlog backlogged blackouts
F blast blew block blocked blocking blocks blowing blown blows bomb bombs bounc bounce bounced
F bouncing brakes break breakdowns breaking brick bricked broken buckl buckled burned burning
F burnt burst bust caught charred chok choke choked clog clogged collaps collapse collapsed
F collapsing collided collision conflict conflicting corrod corrode corroded corrupt corrupted
F corruption crash crashed crashes crashing crawl crawled crawling criticized crossbar cycl
F cycle cycled dead deadlocked death decline declines defect defectiv defective defects delaying
F demanded demanding demot demoted denied deny denying desync desynced detach die died
F disappeared disconnect down downturn drain drift drifted drifting drop drops duplicat
F duplicate duplicated dying emit emitting endorse erratic errored errors escaped evict evicted
F evicting exceed exceeded exceeding exceeds exhaust exhausted expir expire expired expires
F explod exploded exploding explosion fail failing failur failure faulty fill filled filling
F flaky flap flapped flapping fluctuat fluctuate flush flushed formally foul freez freeze fried
F froz froze fry glitch glitched glitches glitchy grenade grind grow growing hammer hammering
F handed hang hiccup hog hogging hung hurled idl idle inability incompatibl incompatible
F inconsistent inflation injured insistence insisting interrupt interrupted invalid jam jammed
F kaput kil kill killed killing knacker knackered lag lagged laggy leak leaked leaking leaks
F loop looped looping loose los lose losing lost malform malformed malfunction malfunctioned
F migrat migrate migrated misbehav misbehave misbehaving misconfigur misconfigure misconfigured
F mismatch mismatched murdered objected objections oppose opposed outag outage outages outdat
F outdated overflowed overflowing overheat overheated overload overrun overwrit overwrite
F overwritten panick panicked paus paused peg pegged pin pinned plunge poison poisoned pop
F promot promoted purg purge ramp ramping rate react reap reaped rebalanc rebalance rebalancing
F reboot rebooted rebooting rebound rebuilding reconsider redeploy refusal refusing reindex
F reject rejected rejecting rejection rejects reload replicat replicate replicating reschedul
F rescheduled reset resetting resiz resized respond responded responding restarted retried
F retrying revert reverted ripped rise risen rising rotat rotate rotated rust rusted saturat
F saturate saturated scrambl scrambled seiz seized sharp shed shutdown skew skewed skip slide
F slip slowdown slowed slowing slump smashed snap snapped spik spike spiked spiking split
F spurred stal stale stalemate stall stalled stalling starv starve starved starving stick
F strongly stuck stutter stuttered surg surge surged surging survived survivors suspended swung
F tangl tangled tearing terminated thrash thrashing threw throttled throw throwing thrown throws
F tim timed timing tip tipped toast tore torn tossed tossing trapped trip tripping truncat
F truncated twisted unbalanc unbalanced undetect undetected unhealthy unplan unplanned
F unreachabl unreachable unreadabl unreadable unrecoverabl unrecoverable unresponsiv
F unresponsive unstabl unstable unsync unsynced unwel unwell urging vanish vanished wedg wedged
F wip wipe wiped wobbl wobble wobbly wound wounded writes zeroed
FA plane
FD boosted
FE agreeing attempt attempts insisted rates refuse refuses steady struggled trend withdraw
FH flood hanging inside onto
FN delay delays empty mis missing permission request
FO degrad degrade degraded terminat terminate
FQ offlin offline response sluggish
FR compromise drained impasse rebuild reconnecting restarting suddenly
FS writ write
FT lead
FW arguing brok broke damag damaged disconnected dived dropped dropping failed fault forcing
FW gained mangl mangled overloaded overwhelm overwhelmed percent prevented publicly rebounded
FW refus refused sever severed shattered skipped soared tripped
FWN delayed
FX panic partially
H account accounts addressed addresses animal animals appeal appeals application appointment art
H article assets baked balanc balance ballot basement basket bathroom beach beans bed bedroom
H bil bill billions bin blog boat boats bread buses butter cak cake cakes campus car card cards
H cars case cash cat chair cheese chicken chocolate clas class clinic coat cod code coffe coffee
H collection collections comedy comic concert congress cooked cooking corn counter court cream
H credit crop debt democrats desk dessert dish documentary dog dogs door doors draw drink dry e
H eating elections electricity entrance exam exhibition expense expenses featured ferries ferry
H field film films fin finals fine flooding floor floors food fuel fund funds gallery gam game
H games garden gardens gas gat gate hal hall hearing heat heating hefty highway hill homework
H hospital house illustrated judge kettl kettle kitchen known lane lesson licenc licence license
H lift light livestock loan loans magazine mail map mark market mashed match matches meal meat
H medical medicin medicine medicines memorial money movie movies museum music nam name novel
H number nursing offic office operation pag page pages parcel park parked parking parliament
H parliamentary passport password pasta payment payments pharmacy phon phone photo pie pig pizza
H players playing plays porch potato potatoes premiere prescription presidential proceedings
H proceeds published pumpkin rain rains receipt recipe recommendation referred refunds
H reimbursement result road roasted roof room rooms route rubbish ruling salad sandwiches sauce
H savings school season seat senate sheep sho shoe show shown shows sit sitting snow soup
H statement store storm street tax taxes ten test tests ticket titled tomato tournament tower
H train truck tunnel upstairs vegetable vegetables vehicle vot vote voters votes voting wal wall
H walls ward water weather wind window worth
HA aboard passengers ship taxi trains
HD buying is major picture revenue
HE called interest its numbers
HF win
HM polls
HN books compensation fees paid paying played story
HQ addres address amount cost public thus
HS comment letters noting referring
HT of score scoring
M acl algorithm allocation allowlist amplifier ansibl ansible antivirus apach apache api
M archiver artefact artifact assertion authentication automation automaton autoscaler backend
M backof backoff backpressur backpressure balancer bgp binary bio bios blacklist blob boolean
M bootloader botnet brokers buffer build busbar byt byte bytes cach cache caching calibrator
M callbacks canary cardinality cdn charset checksum chipset cli codebas codebase codec collector
M commit compiler comput compute concurrency config configs configuration configurations
M consensus contactor controller coroutin coroutine cpu credential cron cronjob crontab cve
M daemon dag databas database databases datacenter dataset ddo ddos deadlocks decoder dedup
M dedupe deduplication denylist dependencies dependency deployed deploying deployment deploys
M descriptor dhcp dim dimm discrete dkim dmarc dns docker dump ec2 ecs egres egress eks
M elasticsearch embedding encod encoder encoding endpoint endpoints epo epos etcd ethernet etl
M executabl executable exploit failover feeder fenc fencing fil file files filesystem firmwar
M firmware garbag garbage gatelin gateline genset git gpu gui handler handlers hdd header
M healthcheck heartbeat hmi honeypot hooks hosting hostnam hostname hsm html http https
M hydraulic hydraulics hypervisor idempotency idp ids imap indexer indexes indexing inferenc
M inference ingestion ingres ingress inod inode inodes instances interlock interlocking ip ips
M iscsi java javascript jbod jenkin jenkins json jvm jwt kafka kernel keyr keyring keystor
M keystore kubernet kubernetes lambda lan ldap leader ledger limiter linkspan linux livelock
M loadbalancer lookup lun macros magnetron mainfram mainframe malwar malware mesh microprocessor
M microprocessors microservic microservice middlewar middleware migration migrations
M misconfiguration modem modul modulator module modules mongodb motherboard mpl mpls mta mtu
M multiplexer mutex mysql nameserver namespac namespace nas nat nfs nginx nic nod node ntp nul
M null oauth optimiser orchestrator ospf overflow pagefil pagefile pantograph parallelism
M parameter pars parser parsing partition payload payloads pbx pdf pinpad pipelin pipelines plc
M plugin plugins pod pods pointer pol polling pos postgr postgres processor processors psu
M python quarantin quarantine query quorum rabbitmq radius raid ram ransomwar ransomware
M recursion redeployment redis regex registry renderer repeater replication repository resolver
M retries retry rfid rounding rout router routing rowlock runtim runtime s3 saml san sandbox
M scada scal scaling scheduler schema scim sdk semaphor semaphore server shard sharding shards
M siem sip smb smtp snapshot snapshotting solenoid spectrometer spf splic splice splitter
M spooler sql ssd ssh ssl sso stacktrac stacktrace stag staging stemmer stonith subdomain subnet
M subsystem svn swap switchboard switchgear sync synchronisation synchronization syncing
M tablespac tablespace tcp tempdb terraform testb testbed throttl throttling timeout timeouts
M tls tokeniser tokenizer tomcat traceback transponder tunnelling udp uefi ui underflow unix ups
M uptim uptime usb validator variabl variable vector virtualization vlan vm vms vnic voip vpn
M vrf vulnerability waf wan watchdog webhook webhooks websocket whitelist windows workstation
M xml xp
MA acquirer broker installer oracl oracle
MF brake deadlock jitter rollback throttle
MH election
MO algorithms contention deploy interfac interface latency parity provisioning rollout
MO saturation telemetry throughput
MP listener
MPAQ driver
MQ architectur architecture bandwidth framework instanc instance linear protocol variables
MR hotfix
N afford apply arriv arrive blank borrow buy cancel canceled cancellation cancelled cannot charg
N charge charged check checks claim closed collect cover created download enter extra faster
N find ful full information invest log longer miss notic notice notion obtain offered open pay
N permitted postpone prefer print printed properly reach reaching read receiv receive receiving
N refunded renew requested requesting requests sav save saving search searching see sell send
N sending sign signing special spend submit travel twic twice unabl unable unavailabl
N unavailable upload wait waiting watch work writing wrote
ND offering
NE able benefits beyond can easier either entire extend finding gives mean offer own safe sooner
NE survive
NF postponed
NH book copy order play refund written
NQ additional besides changing included provided
NR entering leave stay
NT arrival reached
NX fully
O accessibility accordanc accordance action actionabl actionable actioned actioning adherenc
O adherence aforemention aforementioned aggravate aggregat aggregate alleviat alleviate allocat
O allocate ameliorat ameliorate amended amongst anomaly apportion appraisal ascertain benchmark
O bespok bespoke cascad cascade cascaded cessation cognisant cohorts commenc commence comms
O compatibility compatible competency comprehensiv comprehensive confrontation constraints
O contingency criticality cutover degradation delineat delineate deliverabl deliverable
O deliverables descop descoped deviation diagnostic diminution directiv directive directives
O disbenefit discontinu discontinue disruption disruptions disseminat disseminate ecosystem
O effectiveness effectuat effectuate efficacious efficacy elevat elevated eliminat eliminate
O elucidat elucidate enablement endeavour enhanc enhance enhanced enhancement enhances escalat
O escalate escalating escalation exacerbat exacerbate expedit expedite facilitat facilitate
O facilitating facilitation fidelity friction fulfilment functionality granular graphical
O heighten heightened henceforth henceforward hereby heretofor heretofore holistic hostilities
O impactful impair impaired impairment impediment imperativ imperative inaccessibl inaccessible
O inbound inception incidenc incidence indicator indicators ingest inhibit initiat initiating
O inoperabl inoperable inoperativ inoperative institut instituted intermittent intermittently
O interoperability interventions investigatory irrespectiv irrespective iterat iterate junctur
O juncture landscap landscape learnings lessen leverag leverage leveraging liais liaise liaising
O lifecycl lifecycle locale magnitud magnitude maximis maximise methodologies metric minimis
O minimise minimize mitigat mitigate mitigating mitigation mitigations mobilis mobilise
O mobilised modalities modality modification multifactorial necessitat necessitate negatively
O nonconformanc nonconformance normalis normalised normaliz normalized notwithstand
O notwithstanding onboard onboarding operationalis operationalise optimal optimis optimisation
O optimise optimised optimiz optimization optimize outturn paradigm performant permutation
O persist pertain pertaining piloting postur posture precipitat precipitated preclud preclude
O preventing principles prioritisation procur procure propagat propagate propagation provisioned
O pursuant rca realign reconfigur reconfigure rectification rectifying recurrenc recurrence
O recurrences reinstatement remedial remediat remediate remediation render rendered rendering
O reportag reportage requisit requisite resourc resourcing retrospectiv retrospective
O retrospectives revis revised roadmap sanitis sanitise scalabl scalable scop scoped signpost
O situational solutioning stabilisation stabilise stakeholder stakeholders stipulates suboptimal
O suboptimally symptomatic synergies synergy systematic systemic taskforc taskforce tension
O tensions therapeutic thereby thereof timely timescal timescales touchpoint touchpoints
O traction transact transactional transitioned trending triag triage triaging unavailability
O underpin underpinned upscal upscale utilis utilisation utilise utiliz utilize utilizes
O workaround workload workstream worsen
OE ensuring
OM interfaces
OQ establishing utilizing
P anybody anyon anyone applicant audienc audience audiences borrower buyer caller candidat
P candidate carer carers cares champion child children citizen citizens claimant commuter
P cyclist diner elderly employers everybody families family father gamer holidaymaker homeowner
P household husband islander juror kid learner listeners lives medalist merchant mom mother
P motorist neighbour ordinary others parents party patient pensioner person player pretending
P reader readers relativ relatives resident restaurant rider runner shopkeeper skier spectator
P subscriber supporter swimmer taxpayer taxpayers thank they traveler understands victim viewer
P viewers voter wherever witnes witness woman worshipper you
PA customer dad donor farmer guest guy man member owner parent passenger peopl people pupil
PA shopper solicitor somebody someon someone student teacher tenant traveller user visitor
PA volunteer
PE admit americans believing bother excited folks letting likes many maybe ok puts reminds them
PE those wanting watching wondering yourself
PF victims
PH shop
PN anywhere themselves
PS friends
PX afraid anymore damn else everyon everyone feels gets glad goes happening happy i keeps kids
PX knowing knows laugh loves me my myself nobody ours scared somewhere sorry talking tired
PX whenever your
Q acceptable accommodat accommodate accordingly accountability achieving actively activities
Q additionally addressing adequate advers adverse adversely affected affecting agenda agreements
Q aid alignment alternativ alternative alternatives analogous analyses analysis analytical
Q analyze anomalous applicable applies applying appropriat appropriate approximately arrangement
Q arrangements aspect aspects assess assessing assessment assessments assist assistanc
Q assistance assisting attain attend attendanc attendance attending augment authoris authorise
Q authorization availability baselin baseline basic blueprint bottleneck calculation
Q capabilities capability capacity careful challeng challenges clarification clarify climate
Q clinical cohort collaborat collaborate communicat communicate communication complianc
Q compliance complicated comply component computation concepts concerning concluded conduct
Q conducted conducting conjunction connectivity consequenc consequence consequently considerabl
Q considerable consideration consignment consignments constitut constitute constitutes
Q constraint constructive consultation consultations contain contained context continuation
Q continuing continuity coordinat coordinate coordination core correlation criteria critical
Q dealing decrease define defining deliver demonstrat demonstrate demonstrated demonstrates
Q detailed determining detrimental developing differential difficulties dynamic effect effective
Q effects efficiency element emb embed embedded emphasis emphasize empirical enabl enable
Q enabled enabling encounter encountered encouraging engag engage engaged engagement engaging
Q environmental essential estat estate evaluat evaluate evaluated evaluating evaluation
Q evaluations event events examination examine examples execut execute execution exists expanded
Q expanding experienc experience experienced experiences experiencing expertise extent factor
Q factors feasibility finalis finalise finalised findings focus focused focuses focusing formal
Q formulate formulation fulfil functional fundamental furnish furthermore global governanc
Q governance governmental greater greatly guidelines identification identified identify impact
Q impacted impacting impacts implement implementation implemented implementing implications
Q importance impose improvement improving incorporate increases individual inevitably
Q infrastructur infrastructure initiate initiated initiativ initiative input inputs integral
Q integrat integrate integrating integration intervention introducing involve journey journeys
Q knowledge learning legislation levels likelihood limit limitation limitations limited limiting
Q limits locality logistic logistics maintain maintained mandated mandates mandatory
Q mathematical matters maximum meaningful measur measure measurement measures mechanism meetings
Q method methodology methods metrics minimal minimum multipl multiple natural nature necessity
Q negative objective objectives obligations observ observed observing ongo ongoing operations
Q outcom outcomes outlined owing parameters partial participant participants participate
Q penetration perception performanc performance permits perspective phas phase phased policies
Q population portfolio possibilities practical precise primarily prior prioritis prioritise
Q prioritiz prioritize proactiv proactive proactively probability procedures productivity
Q progres progress progressed progressing promoting proper proportion protection providing
Q provision provisions purchas purchase purely pursued pursuing quality reasonable
Q recommendations reduc reduce reduced reducing reduction refers reforms regarding registration
Q regulations regulatory relation relief requirement requirements requires requiring resilienc
Q resilience resilient resource resources resulted resulting rigorous risks robust safeguards
Q scientific scope seamles seamless severity shift significant solely solutions sorts specified
Q spite stability standards statutory strategies streamlin streamline strength stricter
Q stringent study subject subsequent subset substantiv substantive supervision supports sustain
Q theoretical theory thorough threshold transform transformation transforming transition types
Q underly underlying understanding undertak undertake undertaken undertaking undertook unique
Q upgrade upgrading upstream useful validat validate validated validating validation varianc
Q variance variety various velocity verification visibility whereas whereby workflow workflows
QD approach commercial defined economy existing hence important involves issues mechanisms
QE ability achieve actual affect attention changes commitments concerns contribute creation
QE describe determination develop development efforts ensure establish example found fulfill
QE funding immediate increase initiatives involved lack particular policy priority problems
QE projects proposing pursue reflects reform risk significantly specific steps strengthen
QE stronger success sufficient suggests unusual weak
QF growth increased increasing reconstruction
QH related separate substantial
QM finite
QN addition allows include manage permit provide rely require required rules sale secure
QN therefore
QO cooperation enables flexibility improve maintaining relevant strengthening stressing
QR depends
QT combined
QX circumstances consequences economic simple
R across again aside away back built clear cleared clears complet complete completed completing
R completion conflicts consecutive correct corrected correcting crack cracked cur cure curtail
R curtailed disagreement disagreements dispute disputes don done drive ended ends finish
R finished finishes finishing fix fixed fixes fixing flowing forward functioning ground halting
R hand holding line mend mended mends nail nailed negotiating negotiations normal normality
R normally off out over patched position ran ready rebuilt reconnect reconnected recover
R recovered recovering recovers rectify reinstat reinstate reinstating relaunch relaunched
R remedied remedy renovated reopen reopened reopening reopens repair repaired repairing repairs
R replac replace replaced replacement replacing replenish replenished resettl resettled
R resolution resolv resolve resolved resolves resolving restor restore restored restores
R restoring resum resume resumed resumes resuming returned returning returns right righted
R running side sides smooth solv solve solved solving sorted sorting stayed steadied straight
R talks tie tied typical up usabl usable usual worked working
RD maintenance
RE depending discuss face pull put turning typically
RF against apart ball halt halted hands suspend
RH along winning
RN availabl available free prepare return works
RO resumption stabilis stabilised
RQ discussions negotiation operational recovery rectified reinstated restoration solution
RT around before came eighth ending entered finally half home into kept leaving long moved
RT moving past round row seventh sixth stopped then through together turned went when with
RW behind picked
S advice advise announc announce announcement answer answered answers ask asking asks bulletin
S cal call cited comments consult contact describing inform informing instructed listen news
S newspaper notify please press publish questions reminded reply report ring say speak telling
S word
SA citing
SE asked explain question talk
SF advised informed
SH document email interview issued letter post text
SN calling calls explaining hear heard message messages words
SQ reference
ST announcing reported reports
T added afternoon afternoon's afternoons afterward ago also am appeared approached april at
T august autumn became bedtim bedtime began beginning breakfast bst buffet by celebration
T changed christma christmas clos closing conference continued curtain dawn day daybreak days
T deadlin deadline decade december dinner dinners during dusk earlier early easter elevens
T elevenses emerged end eve evening evening's evenings eventually fall fast feast february first
T followed fortnight friday fridays gmt goal had heading held here holiday hometim hometime hour
T hours hrs immediately imminently in initially instant interval january jiffy july jun june
T kick kickof kickoff last lasted later lunchtim lunchtime lunchtimes march may meanwhile mid
T midday midnight midweek min mins minut minute minutes mo moment momentarily moments monday
T mondays month months morn morning morning's mornings newscast next night nightfal nightfall
T nightly nights noon noontim noontime november o'clock october officially opening originally
T overnight passed peak period playtim playtime pm pre presently previous prompted quarter rainy
T recent recently reportedly saturday saturdays schedule sec second seconds september shortly
T showed sight since sometime soon spot spring stage start starting subsequently successfully
T summer sunday sunday's sundays sundown sunrise sunset supper tea teatim teatime temporarily
T term thanksgiving thereabout thereabouts thereafter third throughout thursday thursday's tick
T today tomorrow tomorrow's tonight tonight's tour tric trice tuesday twinkl twinkling under utc
T warned was watched wedding wednesday week weekday weekdays weekend weekends weeks whil while
T winter year years yesterday
TA confirmed officials reporters
TE ahead already announced another as been both bringing com coming continues country current
TE eta has however making meeting new now one place present raised same surprise taken takes
TE taking the time times visit
TF tried
TH final latter lunch meals which
TN for gave managed opened part sent upon well
TO forthwith
TP couple were
TQ date extended following previously several
TR a after afterwards and arrived begin begins begun between briefly brought close eight fifth
TR five forced four fourth from he his made nine on point quickly saw seven short six spent
TR started starts three took two until where
TS latest
TW led moves
TX comes having
W abus abuse abused abusing accidentally acknowledging alleged arrogant avoided beaten blam
W blame blamed blames blaming blunder blundered blunders botch botched breach breached breaches
W breaching bungl bungle bungled bungling careles careless carelessly carelessnes carelessness
W cents charges cheat cheated clanger climbed clumsily cock cocked complained complaints confus
W confused contrary correctly counterproductive criminal cros crossed culprit cut cutting
W cynical damaging dawdl dawdled deceived delet deleted deliberately demolish demolished disgrac
W disgrace dishonest disobey disobeyed disregard disregarded dril drilled drove dumb edged
W erroneously excuses failings fallen falsely faulted feared fell flaw flawed flooded flout
W flouted fluf fluffed foolish forget forgets forgetting forgot forgotten fraud fumbl fumbled
W gaf gaffe guilty hack hacked hit howler hypocritical idiot ignor ignored ignoring immoral
W inaccurate inadvertently inattentiv inattentive incompetenc incompetence incompetent
W incomplete incorrect incorrectly inept inexperienc inexperienced interfer interfered
W irresponsibl irresponsible irresponsibly jump jumped justified knock knocked knocking laps
W lapse lapses lax lazy leapt left lied manslaughter meddl meddled mes mess messed misconduct
W misdial misdialled misfil misfiled misguided mishandl mishandled mishandling misheard
W misinform misinformed misjudg misjudged misl mislaid misleading misled mismanagement mispoint
W mispointed misread missed misses mistak mistake mistakenly mistakes mistook mistyp mistyped
W misus misuse misused mix mixed muck mucked muddl muddled naive neglect neglected negligenc
W negligence negligent negligently nick nicked omit omitted overran overslept oversold pinch
W pinched plough ploughed pres pressed pressing prosecuted pul pulled pushed pushing rash
W reckles reckless recklessly responsibl responsible rogu rogue rolled rush rushed sabotag
W sabotage sabotaged scam scammed screw screwed selfish shipped shirk shirked shoddy
W shortcomings shot silly skimp skimped slash slashed slid slipped sloppy slumped snag snagged
W spate spil spilled spoil spoiled stepped stol stole struck stupid submerged swerv swerved swip
W swiped tamper tampered thoughtles thoughtless threatening ticked tinker tinkered trash trashed
W trod tumbled unacceptabl unacceptable unfair unhelpful unjustified unplug unplugged unplugging
W unprofessional unsaf unsafe unsupervis unsupervised untest untested untrain untrained unwis
W unwise vandalis vandalised vandalism violations wrongdoing wrongful wrongly
WE acknowledge
WF dipped dragged falling grabbed plummeted plunged pulling punched repeatedly rose shares
WF slipping
WN error slow wrong
WP excuse fool
WQ oversight
WR front
WTN lat late
WX boring joke ruined shambl shambles wrecked
X absolut absolute absolutely absurd abysmal accomplishment admittedly aftermath agonis
X agonising alway always amazing amazingly anarchy anger angered angry annihilat annihilated
X annihilation anxious apocalyps apocalypse apocalyptic appal appalling armageddon astonish
X astonishing astounding atrocious awesome awful awfully badly bedlam believable bizarre
X blackout blip bloodbath bloodshed bloody breathtak breathtaking brutal calamitous calamity
X carnag carnage cataclysm cataclysmic catastroph catastrophe catastrophic caused causes chao
X chaos chaotic chaotically colossal comeback completely contribution countles countless crazy
X crippl cripple crippled crippling crises crisis cruel crunch cry damning dazzling deadly
X debacle debilitating deeply deplorable despair desperat desperate desperately despicable
X destroy destroyed devastat devastated devastating devastation diabolical dir dire disaster
X disasters disastrous disgust disgusting dismal distraught disturbing doom doomed downright
X dozens dramatic dread dreadful earthquake embarrassing emergency enormous enrag enraged
X entirely epic equally ever everyth everything exceedingly exceptional exceptionally exciting
X excruciat excruciating explained extraordinarily extraordinary extrem extreme extremely fairly
X fallout familiar fantastic fatal fears fiasco fit flawles flawless flawlessly floods forever
X frantic frenzied frenzy frightening frustrating fum fuming furious fury genuinely ghastly
X gigantic great gruesome hammered harrowing heartbreak heartbreaking heartbroken heaven hel
X hell hellish hideous highly historic honest hopeles hopeless hopelessly horrendous horribl
X horrible horribly horrific horrifying horror hug huge hundreds hysterical immeasurabl
X immeasurable immense impossibl impossible impression impressive incensed incomprehensible
X incredibl incredible incredibly indescribabl indescribable inexcusabl inexcusable infuriated
X insan insane insanity intolerabl intolerable ironically irreparabl irreparable kaboom kind
X large lawlessness loneliness ludicrous mad madnes madness manner massiv massive massively
X mayhem melt meltdown midst millions miserabl miserable misery monstrous monumental morally
X mortified mortify mortifying mortifyingly murderous never nightmar nightmare noth nothing
X obliterat obliterated obscen obscene oddly outcry outrag outrage outraged outrageous overly
X overwhelming pain painfully pandemonium panicking paralys paralysed paralyz paralyzed pathetic
X perfect perfectly perilous phenomenal physically practically precisely predictable profoundly
X protesters proud proved proves provoked provoking quake quite rag rage raging ravag ravaged
X real reeling remarkable remarkably ridiculous riot ruin sad scandal scandalous scandals scary
X sensational senseless seriously setback severe severely shameful shock shocking sicken
X sickening small somewhat sparked sparking spectacular spiral spiralling stagger staggering
X startling strangely stricken strife stun stunning sudden suffer suffered suffering
X sufficiently suited super supremely surprising surprisingly tale talked tens terribl terrible
X terribly terrific terrify terrifying thousand thousands tiny totally tragedies tragedy tragic
X tremendous triumph troubles true truly truth tsunami turmoil ugly unbearabl unbearable
X unbelievabl unbelievable unforgivabl unforgivable unfortunate unimaginabl unimaginable unjust
X unprecedent unprecedented unrest unspeakabl unspeakable unthinkabl unthinkable upheaval urgent
X useless utmost utterly vast very vicious victory violent virtually weird widespread wildly
X woeful woes wonderfully worst wracked wreck zero
XE actually aware basically become bit but certainly dream essentially even fact gotten happened
XE hardly idea importantly indeed knew little look looked looks lot makes matter merely mind
XE neither obviously perhaps pretty prove reality realized reasonably seeing seem seemed seems
XE seldom so something sort things too ultimately understood undoubtedly unfortunately what
XE whatever whole wonderful yet
XF accident causing damage frightened recession triggered
XH best
XN clearly difficult otherwise
XO instability worsening
XP anything everywhere feel feeling felt fortunately fun him life like love none nowhere simply
XP somehow stuff touch
XQ cause particularly sense serious uncertainty
XR situation
XS learned
XT amid being brings himself once prompting she wake
XW abandoned frankly funny irrelevant obvious sadly
"""

WEIGHTS = """\
	-270 -260 -242 -209 -242
!acronym	-62 13 -23 23 -22
!alarm	-47 -45 -32 -21 267
!blame	-43 -7 116 -10 -6
!cause	123 -4 -38 21 -23
!contraction	-18 16 -14 -22 -13
!hedging	-5 -1 -2 -5 12
!internal	-83 -27 -35 19 -14
!jargon	-34 -15 -26 176 -23
!latin	-32 -4 -26 -8 -4
!long	12 -1 0 8 0
!passive	-54 -39 -2 183 -12
!promise	-4 64 -5 -6 -4
!technical	89 -41 -56 -51 -41
#	4 -42 -39 -33 -22
# #	-25 -5 -4 -9 -2
# .	-5 -1 -5 -3 -2
# >	-8 -10 -10 -1 -5
# E	32 -11 -7 -2 -5
# H	-3 -3 -1 -2 -1
# Q	35 -3 -6 2 0
# and	-3 -5 0 0 0
# is	8 -9 -7 -11 -3
# on	-18 0 -4 -3 0
# to	-1 -3 -1 -1 -1
#, nobody	45 -29 -25 -7 -11
#…#	12 -8 -4 2 -3
#…9	-21 -8 -2 -2 -1
#…A	-11 -3 -12 -3 -2
#…D	-30 0 -2 -4 -2
#…E	28 -10 -12 -3 -6
#…F	53 -4 -7 -4 -6
#…H	-11 -4 -2 -3 -2
#…N	-9 0 -1 -2 -2
#…Q	22 -1 0 -11 -2
#…R	-4 -8 -7 -2 -1
#…T	-1 -14 0 -3 -1
#…because	-2 -3 0 -1 -1
#…is	7 -9 -8 -12 -4
#…your	-3 0 0 -2 -1
.	-44 -70 -18 -43 -89
. #	-10 -8 -2 4 -3
. .	-30 -23 12 24 -25
. 9	-25 -14 -8 -8 -3
. >	39 -13 19 9 34
. A	11 -17 35 -10 -6
. D	22 -2 -30 4 -13
. E	-91 -21 23 2 -9
. F	45 -3 -25 -10 -4
. H	1 27 -14 -2 -11
. M	49 -5 -8 62 -3
. N	68 23 39 1 -5
. O	16 -10 -3 36 -4
. P	-24 -2 7 -5 -6
. Q	-14 22 -2 11 -4
. R	26 -5 -11 39 -5
. S	-11 -6 -6 12 -1
. T	-44 12 32 16 -5
. W	67 -5 54 -9 -2
. X	12 -2 -5 1 -1
. ^	-3 -1 -4 -3 0
. a	7 -3 31 -5 -1
. and	-36 -7 0 -8 -4
. at	-8 -11 -12 -8 -2
. be	-5 19 -2 -5 -1
. because	-14 -2 -1 -3 -1
. by	32 -4 -14 14 -3
. can	-7 -9 -16 -2 -2
. does	-11 -3 -2 -1 -1
. for	-22 -7 13 -19 -3
. has	-49 -9 -16 -2 -3
. if	0 10 0 0 0
. in	-13 -16 45 5 -5
. is	5 -10 -37 -10 -36
. it	0 0 0 -2 0
. may	-17 -9 -3 -13 -2
. not	9 -2 -6 -2 -1
. of	35 -13 -9 4 0
. on	70 -6 35 59 -5
. so	-10 16 -7 -5 -5
. the	25 -35 -4 -12 -5
. to	-12 -6 -6 -2 -1
. will	-6 39 -9 -6 -4
. with	-14 -6 25 -8 -2
. would	-26 1 -18 -4 -3
. your	0 -2 -1 -1 0
9	-23 -24 -36 -44 -19
9 .	-2 -2 -1 -2 -1
9 9	-3 -2 -7 -4 -2
9 >	-6 28 -21 -23 -11
9 D	-11 0 -1 -1 0
9 E	0 -8 0 -1 16
9 F	-15 -1 0 -1 -1
9 N	-11 -1 -2 -1 16
9 R	-5 -3 0 -3 0
9 T	-6 -32 -3 -12 -6
9 W	-1 0 -6 0 0
9 and	-5 -1 0 -1 -1
9 has	-4 0 0 0 0
9 if	0 0 -1 -1 -7
9 in	19 -1 -1 -1 -2
9 is	-14 -2 0 -3 -2
9 of	-7 0 0 0 -2
9 to	-8 -1 0 -1 -1
9, nobody	-10 3 -19 -25 -14
9…#	-9 -1 0 -1 -1
9…9	-25 -7 -8 -10 -4
9…D	13 -6 0 -2 -1
9…E	-1 -11 0 -4 8
9…F	-42 -1 -2 -2 -5
9…H	-3 -9 -6 -1 -1
9…N	-24 -13 -9 -10 10
9…Q	-6 -1 0 -2 0
9…R	-10 -9 -2 -6 -2
9…T	1 -38 -1 -8 -5
9…W	13 -1 -7 -1 16
9…X	2 -1 -2 -1 11
9…has	-4 0 0 0 0
9…if	0 0 -1 -1 -7
9…is	-28 -15 -1 -12 -12
9…may	9 0 0 0 16
9…not	-12 0 -2 -1 -1
9…our	21 0 0 0 -1
9…will	2 -3 0 0 0
9…you	0 -3 0 0 0
9…your	-7 -4 0 -1 -8
:	-51 15 -18 -25 -17
: :	-2 0 -1 0 -2
: >	-7 26 -8 -19 -13
: N	0 -2 0 0 0
: T	-15 -26 -1 -2 -1
: a	-1 -8 0 -1 0
: and	-14 28 -1 -2 -3
: is	0 -5 -1 -1 0
: on	-2 -3 0 0 -1
: to	-4 -11 -1 -1 0
:, nobody	-13 -11 -6 -13 -7
:…:	-12 -35 -2 -3 -4
:…D	-5 -9 -1 -1 0
:…E	0 0 -4 0 0
:…F	-9 -2 -1 -1 -1
:…H	-16 -1 -4 0 0
:…N	-14 -5 -5 -2 -2
:…Q	0 -3 -1 -1 0
:…R	-7 -27 -4 -1 0
:…T	-18 17 -1 -3 -1
:…because	-5 -2 -3 -1 0
:…is	-7 -15 -2 -2 -1
:…it	0 -3 0 0 0
:…not	-4 0 -1 -1 0
:…we	0 -3 0 0 0
:…will	0 -15 0 0 0
< #	31 -9 -8 -4 -6
< .	12 22 17 32 -37
< A	43 -12 36 20 -14
< D	-1 24 -41 -10 -36
< E	-31 33 -42 36 37
< F	9 -9 -17 34 43
< H	-79 -43 -62 -44 -23
< M	24 -12 -2 40 -18
< N	-25 7 -56 -5 -32
< O	-24 -10 -7 -4 -10
< P	-13 -42 -9 -26 -21
< Q	-24 7 -11 32 -8
< R	-34 101 -23 -28 -4
< S	-8 0 -25 -24 -16
< T	14 9 -6 17 40
< W	-31 -7 2 -6 -3
< X	4 20 -31 -21 26
< ^	-14 -8 -11 -17 -12
< a	25 -21 56 -24 -3
< at	-8 -1 -1 0 -1
< because	57 0 7 -2 0
< by	-1 9 -2 0 0
< does	-9 -6 -9 -1 34
< if	-14 -21 1 -4 -7
< in	-2 12 -1 9 0
< it	1 -25 7 19 11
< not	-72 16 0 -8 -5
< on	-1 0 0 17 0
< our	-23 -9 -9 -22 0
< please	-37 -63 -18 3 -26
< so	-1 -3 -1 -2 -2
< the	22 -26 12 -51 -66
< we	-36 -19 -36 -23 -1
< which	3 0 0 0 0
< with	-10 9 -2 -1 -2
< you	5 -31 -12 -26 -21
< your	-12 -38 -8 -8 5
=1	-4 -15 -2 -5 -4
=100	1 0 -1 -1 17
=10am	-1 -9 0 -1 0
=10pm	0 -18 0 0 0
=11am	0 -4 0 0 0
=12	-3 -2 -1 -2 -1
=14	-9 0 0 -1 -1
=16:0	-4 63 0 -1 0
=2	0 -2 -2 -3 -2
=20	-12 0 0 -2 -1
=200	-11 -1 -1 -1 -1
=24	-8 -1 0 -1 -1
=2am	5 -15 0 0 0
=2pm	-8 14 -1 -1 0
=3	-1 -4 -1 -1 -1
=30	-1 5 0 -1 -1
=31	0 -3 -1 0 -1
=3pm	-8 29 -2 -4 -2
=4	-1 -4 -2 -2 -3
=4pm	-3 11 -1 -4 -3
=5	-2 28 -3 -2 -3
=502	30 -1 0 12 -1
=5pm	-2 -22 0 -1 -3
=6am	0 -12 0 -1 0
=6pm	-7 15 -4 -2 0
=7	-5 -4 -1 -3 -1
=8am	0 -1 0 -2 0
=9	-3 -9 -1 -6 -2
=999	0 -11 -5 -1 -1
=9am	-8 -40 -4 -1 -2
=a	36 -23 -40 -24 -27
=abl	-1 59 0 -1 -1
=about	-32 -27 -14 -8 0
=absolut	-5 -2 -2 -1 9
=absolutely	0 -7 -1 -2 13
=abus	0 0 5 0 0
=acces	-1 52 -1 -1 0
=accidentally	-4 0 16 0 0
=account	-19 6 22 -2 -4
=action	13 -2 -8 -10 -2
=add	-1 -29 0 -2 -1
=addres	-6 -1 -2 -2 -1
=administrator	-15 0 -3 0 0
=advis	-3 0 0 19 -1
=affect	-80 -4 -17 4 12
=after	-25 60 -9 -12 -6
=afternoon	-8 9 -4 -1 -3
=again	-57 96 -10 -7 8
=against	-7 -2 -6 -4 -1
=agency	-12 0 12 -1 -2
=agent	17 -2 -1 -6 -1
=ahead	0 -3 0 -1 -4
=aid	-1 -2 0 -2 0
=aim	0 7 -4 -1 -2
=air	2 0 -2 0 0
=airlin	9 0 -4 -2 0
=airport	-9 -2 6 -2 -1
=alarm	17 -2 0 -1 -1
=alert	17 -4 -2 -2 -2
=all	10 -2 -9 -16 10
=allow	-5 -2 0 0 0
=aloud	-28 0 -2 0 -1
=amazon	-7 0 25 -2 0
=an	9 -49 48 -17 -5
=analyser	34 0 -1 -2 0
=and	-4 -44 -66 -22 13
=announcement	-1 -3 -3 -4 -3
=anomalous	-2 -1 0 25 0
=another	-16 36 24 -2 -1
=answer	-14 5 14 -5 -3
=anticipat	0 7 0 -6 -1
=any	-11 25 -6 -13 -4
=anybody	-4 -4 -10 -3 -7
=anyon	-1 -2 0 -1 -1
=anyth	-1 -4 -11 -4 3
=api	28 0 -12 -7 -1
=app	-32 -17 26 27 4
=appear	-2 -1 -3 -2 -1
=applicant	-4 0 -3 0 0
=application	3 -2 -1 3 -3
=apply	17 0 -15 -4 -1
=appointment	-2 -6 -3 -1 -1
=approv	-5 0 5 0 -1
=archiv	-19 0 0 -1 0
=are	-91 -20 -28 -3 13
=aren't	-3 -1 0 -1 -1
=around	-5 37 -2 -2 -4
=array	2 0 0 -2 0
=arriv	-2 10 14 -3 -2
=as	-32 -13 -33 -32 -13
=ash	0 13 -2 0 -1
=ask	-22 -11 -13 -11 -6
=assessment	0 -3 0 3 -1
=at	-63 -52 -19 -8 -5
=attack	66 -6 2 -1 -1
=authentication	2 0 -4 -42 0
=autoscaler	1 0 -1 -18 0
=availability	15 0 -4 6 -1
=availabl	-9 3 0 0 0
=away	5 17 -3 -2 0
=aws	44 -2 -5 -2 -2
=b	-17 -1 -7 -4 -1
=back	2 75 -15 -21 -11
=background	6 0 0 25 0
=backlog	1 4 0 0 0
=backup	41 -4 -1 -2 -1
=bad	35 -3 32 -4 -5
=bag	-11 -3 -20 -6 -6
=baggag	0 1 -3 0 0
=baker	-11 0 -2 -6 0
=bakery	-4 0 -3 -1 -1
=bal	-2 -1 10 0 -1
=balancer	0 -1 0 -2 0
=bank	65 2 -51 -8 -7
=bar	0 -3 -5 -1 0
=barrier	32 0 -1 -1 -1
=bas	0 -5 0 0 0
=baselin	37 0 0 -1 0
=batch	-1 0 -8 -8 -5
=battery	42 -1 -1 -2 -1
=be	-23 29 -13 -40 -30
=bear	0 15 -1 0 -1
=becaus	31 -4 -22 -16 -6
=bed	-2 0 -1 -1 0
=been	-39 -28 -37 57 -11
=befor	-9 78 -20 -11 -6
=began	1 -15 0 0 0
=behaviour	-2 -1 0 25 0
=behind	-44 16 10 -4 0
=being	100 37 -25 -2 -11
=believ	18 -1 0 -1 -2
=below	-13 -1 0 18 0
=between	9 -15 -28 33 -7
=bicycl	-6 0 -2 -2 -1
=bil	7 -2 4 0 0
=bin	0 -3 -2 0 0
=birth	-6 -4 0 -1 0
=bit	33 -1 -3 0 -1
=blam	-19 0 14 -3 -1
=blank	30 0 -2 -3 -2
=block	-9 0 -1 -2 -1
=blood	-4 -4 -1 -1 0
=blown	33 0 0 0 0
=blu	-9 -1 -4 -3 0
=board	-61 -8 -19 -4 -4
=boat	-15 35 2 -1 -1
=boiler	1 -11 0 0 0
=book	33 30 39 -7 -7
=booking	-6 30 -7 -8 -3
=boot	-13 -2 -3 -1 -1
=bought	0 -4 -6 0 -3
=box	79 -9 0 -1 -1
=branch	-31 -13 -22 -2 -1
=break	-17 0 19 -1 0
=bridg	-22 -4 -5 -2 -1
=bring	-23 -57 -16 -6 -13
=broadband	-2 -1 7 -1 0
=brok	-13 -2 -32 -6 -3
=broken	-57 -1 54 -21 13
=broker	17 0 0 0 0
=brought	-4 -9 24 0 0
=browser	-8 0 0 -2 -1
=bucket	3 0 0 0 0
=bug	70 -4 -1 -10 -2
=build	-34 -1 2 -9 -2
=builder	-1 -1 16 -2 -4
=burn	38 0 -1 -1 0
=bus	-27 -38 -18 -12 -3
=busines	-2 8 -4 -3 7
=busy	-8 -2 0 -2 -2
=but	-5 -1 0 -1 -1
=button	-19 0 53 -1 -2
=buy	-1 0 -3 -1 -21
=buyer	-2 -3 -14 -1 0
=by	-99 15 52 -47 -26
=c	0 -2 -7 -1 0
=cabinet	18 0 -23 -1 0
=cabl	-56 -2 103 -2 -1
=cach	95 -4 -6 -17 -4
=café	-33 -8 -3 -1 -1
=cal	-17 -19 -6 -10 -10
=calculat	4 0 0 -1 0
=caller	-2 -22 0 0 -1
=cam	2 -10 22 -1 0
=camera	-6 -2 0 0 -1
=can	-51 -10 -75 -18 -4
=cancel	-1 -8 -1 -2 -2
=cannot	52 -23 -8 -7 -11
=capability	-2 -1 0 9 -1
=capacity	58 -2 0 -8 0
=car	-38 -15 -9 -3 -4
=card	49 9 2 -5 -5
=careles	0 0 12 -1 -1
=caretaker	-1 0 -15 -1 0
=carrier	-9 0 7 -2 -1
=carry	-5 -28 0 0 0
=cas	-9 -8 -4 -2 -1
=cash	-3 -11 -3 -3 -4
=catalogu	2 -2 -4 0 0
=catch	11 14 0 0 0
=caterer	-3 -2 17 0 0
=caus	10 -13 30 -3 -9
=cel	-15 0 -2 25 0
=centr	14 0 -2 -4 -2
=certain	0 0 -1 6 -1
=certificat	72 -3 -5 -14 -4
=cf	-12 0 -1 0 0
=chang	-14 -20 22 0 -8
=chao	-1 -13 -3 -1 21
=charg	-13 -6 -8 -9 -3
=check	24 -14 -4 -5 32
=checkout	5 10 -12 13 0
=chemist	0 0 -32 0 -1
=ches	-7 -2 0 0 0
=children	-5 -7 -2 -3 -1
=chip	-27 -2 -2 -1 -1
=church	-5 0 -5 -1 0
=circuit	58 -4 -1 -1 0
=circumstanc	8 0 0 -1 0
=claim	-5 -15 -2 -3 -1
=claimant	3 -1 -7 9 -2
=clas	-20 -41 -11 -3 -1
=clear	25 8 -5 -10 -2
=clerk	0 0 7 -1 0
=click	0 -1 -5 0 0
=clock	24 -1 -3 -4 -1
=clos	-22 -9 -15 -14 -10
=cloud	23 -1 12 -2 -1
=club	-13 -3 -5 -1 -1
=cluster	-12 -6 -1 -2 0
=coach	-10 -10 0 0 0
=cod	110 -3 -18 -1 -4
=cognisant	0 -4 -1 12 0
=coin	-16 0 0 0 0
=cold	19 -6 -1 38 0
=colleagu	0 -4 -3 -3 0
=collect	-1 -14 -5 -2 -2
=collection	7 -1 0 -1 0
=com	-6 4 7 -6 -5
=command	-7 0 -1 0 0
=commit	-7 -5 -1 -5 -2
=communication	4 0 -1 9 0
=community	-44 -2 0 -1 0
=company	-67 3 73 -5 -3
=complet	16 -3 -4 -3 33
=computer	84 -3 -36 -1 4
=concert	-5 24 -1 0 0
=condition	5 -1 -3 -1 -3
=conduct	-8 -5 -1 11 -1
=confident	-1 21 0 -6 -3
=config	-27 0 24 -1 0
=configur	36 -1 -1 36 0
=configuration	31 0 -10 -3 -1
=confirmation	-3 0 0 -1 0
=congest	32 0 -1 0 0
=connect	-23 21 0 -3 0
=connection	12 -1 -12 -13 -3
=connectivity	-2 0 -3 19 -2
=consequenc	13 0 -2 -3 0
=consumer	-7 0 -2 -1 0
=contain	-21 0 -4 7 0
=container	-5 -4 -2 -1 -1
=continu	4 -14 0 11 -3
=contractor	-5 -32 6 -5 -1
=control	35 -1 -2 -2 19
=controller	1 -1 -5 -29 -1
=cooky	10 -1 -1 -5 -1
=copy	15 0 -1 0 0
=cor	25 -3 -10 -35 -1
=correct	-19 0 2 0 0
=corrupt	26 0 -10 -3 -2
=cost	-22 -7 -5 -4 -2
=could	91 -10 15 -8 12
=council	-11 -1 9 -2 -2
=count	3 -22 -9 -1 -1
=counter	-4 0 -4 -2 -2
=courier	-7 -1 33 -2 -5
=cours	-8 47 -1 0 0
=court	-12 8 0 0 -1
=cover	-11 -1 -1 0 -1
=cpu	5 0 -2 -39 0
=crack	-1 0 -2 0 0
=crash	11 -1 -10 -4 -2
=creat	-14 -1 -6 -1 -2
=crew	-3 -3 -8 -3 0
=cron	15 0 -1 -3 0
=cros	-23 0 -9 10 0
=currently	2 -1 0 11 -1
=custom	-1 -2 16 0 -2
=customer	8 5 -36 37 15
=cut	21 -2 -31 -2 -3
=d	-15 -1 -1 -3 0
=damag	10 0 42 -7 0
=dashboard	-15 -1 -3 -4 -1
=dat	41 -14 4 -1 -2
=data	-13 -17 -19 -5 20
=databas	78 -12 1 -24 -9
=dawn	0 0 -4 0 0
=day	-16 -17 -18 -9 5
=dead	12 -1 -4 -23 -1
=deadlin	-1 11 0 -1 0
=degrad	-33 -1 -4 47 -4
=delay	-7 50 50 11 -8
=delet	2 0 1 -2 -2
=deliver	-3 -4 -3 -7 -1
=delivery	23 21 14 11 -1
=demand	-11 -12 0 0 0
=denial	41 -6 -3 0 0
=dentist	-3 -1 44 0 0
=deploy	-37 -15 -2 5 28
=deployment	-25 1 -2 8 -1
=depot	-15 -3 7 -4 0
=designer	-9 0 17 -1 0
=desk	-9 6 0 -4 30
=detail	-18 -2 -4 -5 -2
=detect	-6 0 -5 22 0
=devastat	-1 -1 -2 -2 12
=did	55 -6 29 -2 -3
=didn't	0 0 -6 -3 -1
=died	0 -4 -2 -2 0
=diego	10 0 0 -4 0
=director	-1 -1 19 -1 0
=directory	-3 0 0 0 0
=disaster	-3 -2 -2 0 32
=disk	30 -2 -5 -3 -6
=dispatch	14 0 -8 -3 0
=disruption	43 -1 -6 -4 -1
=div	-23 0 -2 6 0
=dns	37 -3 -5 -8 -6
=do	-47 -2 -25 -16 -10
=doctor	-6 0 0 0 -2
=document	7 -1 0 -1 0
=dog	-23 0 0 0 0
=domain	36 0 -2 0 -9
=don	-28 29 15 -4 -2
=don't	-10 -3 -1 -2 -7
=donation	5 -2 -1 -2 0
=door	-1 -7 14 -7 -7
=dos	12 0 6 -6 0
=doubl	2 0 42 0 0
=down	-45 0 47 -15 4
=download	-2 -5 0 0 0
=drain	8 0 0 -2 0
=draw	-2 0 -1 0 -4
=dril	-17 0 -3 -1 0
=driv	-8 -42 -7 -5 -2
=driver	11 -10 -24 -3 -1
=drop	-34 -9 -11 21 -2
=due	3 -9 10 23 -1
=duplicat	25 -3 -1 15 0
=dur	-3 -12 3 26 0
=e.g	-6 -2 -23 -5 -3
=each	-2 -13 -21 -6 -5
=earlier	2 -4 0 8 0
=early	-1 -6 17 -1 -1
=east	18 0 -4 0 0
=eat	-23 -3 0 -12 0
=edg	10 -4 -1 -10 -1
=effort	0 15 0 0 0
=eight	30 -14 -4 -1 -1
=elb	5 0 0 0 -1
=electricity	0 17 -3 -1 -1
=electronic	8 7 0 0 0
=elevat	-12 -2 -1 -12 -4
=els	-7 -1 18 -3 -5
=email	3 7 4 -9 -2
=emit	29 -3 -1 11 0
=employe	-2 0 2 0 0
=empty	10 -3 -2 -1 -2
=enabl	1 10 0 -4 0
=encoder	2 0 -1 -1 0
=encounter	-4 0 0 5 0
=encryption	12 0 -4 0 0
=end	1 -10 -7 -27 14
=energy	0 0 3 0 0
=engag	-23 -5 11 18 0
=engin	30 -2 -21 -3 -1
=engineer	26 44 -33 17 -6
=enormous	-8 0 -1 -1 10
=enough	25 0 -6 -1 -1
=enter	-9 -3 -5 -2 -2
=entranc	-1 -1 -14 0 -1
=entry	0 0 0 -2 -6
=environment	21 -8 -4 -1 -2
=envisag	-2 20 0 0 0
=equipment	24 -1 -9 -7 0
=error	7 -17 -9 0 -9
=escalat	-36 -2 -6 -4 -1
=establish	-6 0 2 0 0
=estimat	0 9 -5 -3 -1
=eta	-2 49 0 65 -2
=etc	-1 -1 -13 -2 -1
=etcd	0 0 0 -2 -1
=eu	-11 -1 -4 -4 0
=even	-2 -16 -7 -5 -3
=event	45 -5 -6 1 -1
=ever	-1 -3 -3 -1 16
=every	-23 16 -5 -8 -7
=everybody	28 9 8 -4 -2
=everyon	-9 0 26 0 6
=everyth	-4 12 12 -5 17
=evidenc	-1 -1 -13 -2 -1
=exam	-1 -26 -2 -2 -1
=examination	0 -3 0 -1 0
=exception	30 0 -3 -1 -1
=exchang	41 -9 -4 -2 -5
=expect	2 2 -5 -2 -8
=experienc	-12 -2 14 5 -1
=expir	14 0 -8 -6 -1
=export	21 -1 -43 0 0
=extract	-15 0 -1 0 0
=eye	-7 -2 0 0 0
=facebook	-3 -3 29 -1 -1
=fail	73 -9 -59 -6 -9
=failover	15 0 -1 -2 -1
=failur	17 0 -15 -4 6
=fair	-4 -7 -8 -2 -3
=fal	-13 -8 0 -1 -1
=fals	81 0 -1 -1 0
=family	-12 0 -4 -1 -1
=fan	-2 -5 4 -4 8
=far	28 -19 -1 -5 -7
=farm	-4 -1 -4 -1 0
=farmer	0 0 -14 0 0
=faster	0 -1 -1 11 0
=fault	-13 7 24 10 -5
=faulty	18 0 5 -8 -1
=fe	10 -1 0 0 0
=featur	12 -1 -1 0 0
=fee	-8 0 0 -1 -1
=feed	32 -10 -2 -1 -2
=fel	26 -2 -9 -1 -1
=ferry	-8 -3 -18 -1 -2
=few	-4 28 -7 -2 -2
=fewer	-2 -2 -10 -2 -1
=field	-54 0 -4 -1 -1
=fil	-41 -10 -17 -10 -8
=film	-30 -6 -2 -2 -3
=fin	-2 9 -2 -2 -3
=final	-9 -14 -1 0 0
=financ	0 -1 12 0 0
=find	-28 7 -3 -1 -2
=finger	-27 0 24 0 0
=finish	15 8 -8 -3 -1
=fir	4 -1 0 -4 26
=firewal	46 -1 -11 -2 -1
=firm	-10 -2 59 -1 -2
=firmwar	8 0 -2 -14 -1
=first	-12 5 -12 -2 -2
=fiv	-19 -41 -2 -2 0
=fix	-22 35 0 -11 -12
=flag	16 -2 -1 -1 -1
=flat	26 -3 -11 -2 -1
=flight	0 2 -10 -1 -1
=flood	-2 -4 -9 -2 -2
=floor	-1 0 -3 -1 -1
=flow	-1 7 0 14 0
=flower	-6 -4 -2 -3 0
=fob	-13 -2 -5 -2 0
=follow	10 -7 0 2 -2
=food	-4 -1 0 0 0
=for	-56 -20 -13 -28 3
=forecast	-8 41 -1 18 0
=forgot	-2 0 -11 0 -1
=form	-39 -4 19 -2 -4
=found	-7 -8 -34 -11 -4
=four	-8 2 -6 -2 -1
=fram	-6 0 -1 -1 0
=fraud	35 0 -7 -1 0
=fre	-21 -35 3 -10 -2
=friday	-4 -31 -6 -5 -4
=from	46 36 -20 22 -14
=front	-31 -1 -7 0 0
=froz	18 0 -4 -3 0
=fruit	-20 0 -3 0 0
=ful	-16 75 -13 19 -7
=fully	0 0 0 2 0
=function	1 0 -2 -1 0
=functionality	-23 -8 -7 73 -4
=further	9 -6 -3 2 -1
=fus	-16 0 0 0 0
=gam	-1 -2 0 -1 -1
=gap	-1 0 -1 -2 -1
=garbag	7 -1 0 -1 0
=garden	-3 0 -2 0 0
=gas	-8 0 -3 0 0
=gat	4 -8 14 -4 -4
=gateway	-21 -1 -3 -2 -1
=gav	-1 0 2 0 0
=generator	4 0 -1 0 0
=get	27 -1 13 -2 -5
=gift	-35 -9 -4 -3 -1
=giv	0 12 -4 -2 -2
=given	-1 -2 0 0 0
=glas	-36 -4 -1 -1 -1
=glitch	35 0 -10 0 -1
=go	-8 -67 -11 -3 10
=going	0 -1 -1 0 21
=gon	-21 28 -4 -1 -1
=good	-22 17 0 0 -7
=got	-39 -5 19 -2 -6
=government	-1 -2 23 0 -1
=green	-12 9 -3 -3 -1
=ground	-12 -2 -5 -1 -1
=group	-17 -1 -37 0 0
=guard	-6 0 -4 0 0
=had	33 -10 63 9 -9
=hal	-40 -3 -12 -12 -3
=half	5 3 -2 -4 -3
=hand	-10 -12 -1 -1 -1
=handl	-12 -3 -4 -1 -3
=handler	-5 0 -3 -1 0
=handset	10 0 0 0 0
=happen	-27 -13 12 -1 0
=has	-42 -45 -73 19 -13
=hav	5 -7 9 -24 0
=head	-2 0 7 -1 -1
=header	12 0 -7 0 0
=health	-1 0 -1 -2 -1
=heap	-40 0 0 -1 0
=hear	-8 -6 -2 -3 -1
=heat	-18 37 2 0 -2
=heavy	2 0 -2 -1 0
=held	-10 -54 -2 -3 0
=help	-1 -19 -16 -3 -3
=helplin	0 27 -1 -1 0
=her	-10 -24 -2 -15 6
=high	26 -5 -14 94 -2
=higher	16 -2 -1 -3 0
=hil	-24 -1 -8 -1 -1
=hir	-7 -6 0 -3 -1
=history	-1 0 0 -1 10
=hit	7 0 -11 -1 0
=hold	-8 -5 -9 -1 -3
=holiday	-35 12 -2 0 0
=hom	6 -7 -8 -4 -1
=homework	2 0 0 0 0
=honour	5 0 -2 0 0
=hop	-1 8 -2 -1 -2
=hopefully	-2 28 -2 -1 -1
=host	-44 -2 18 -6 -3
=hot	-16 42 -6 -2 -2
=hour	-22 73 -32 29 -12
=hous	-53 -2 64 -5 -1
=how	20 -12 0 -10 -2
=http	-41 -1 -1 -12 -3
=hub	-72 -2 -11 -1 -1
=hul	-4 0 -1 0 0
=human	24 -3 14 -1 0
=hurt	-9 -2 0 -1 -4
=hypervisor	2 0 -2 0 0
=i	-1 17 0 0 -1
=i.e	-13 -2 -3 -2 -1
=id	-1 0 -6 0 -2
=identify	13 -5 0 1 0
=identity	29 0 12 -3 0
=if	-26 -20 -2 -6 -16
=ignor	-19 0 12 0 0
=ill	-5 0 -9 0 0
=imag	-20 48 0 -9 0
=immediately	-27 -12 0 -3 59
=impact	-3 -8 -8 21 -3
=implement	-1 -1 -1 4 -1
=import	57 0 -20 -5 -7
=in	16 -8 -14 -43 4
=inaccessibl	-5 0 0 -14 -1
=inbox	0 13 -1 0 -4
=inc	-29 -1 -1 -14 -1
=incident	-37 -5 7 43 -1
=includ	-40 -1 -1 -2 0
=increas	24 0 0 1 0
=index	34 -1 -11 -3 -6
=information	0 -5 -1 9 -1
=infrastructur	13 0 0 -5 0
=ingestion	-21 0 0 1 -3
=inspect	-14 0 -1 0 0
=inspector	0 -5 10 -2 0
=instanc	25 0 -4 48 -1
=instead	0 -7 4 -1 0
=insurer	-1 -5 6 0 0
=interfac	24 0 -1 -3 0
=intermittent	0 -2 0 -16 0
=internal	49 -5 -8 -8 -1
=internet	-17 0 -12 -1 0
=interruption	3 77 0 -12 0
=into	-46 -31 -14 21 -16
=introduc	-29 -5 52 -1 0
=investigat	-11 0 0 -35 0
=investigation	-4 -1 1 66 -1
=ip	17 0 0 0 0
=ireland	-1 -3 -2 -2 -1
=is	-8 14 -107 16 11
=island	-2 -1 -4 -1 5
=issu	-19 -6 -5 36 -2
=it	-17 19 29 -2 -8
=its	2 16 13 -16 -3
=itself	0 -1 -2 -1 0
=jam	59 0 46 -6 -3
=january	-1 -17 -1 0 -2
=job	-52 22 22 18 -2
=join	0 -1 -10 -2 -1
=journey	-1 -2 -2 19 -5
=judg	-4 -4 -1 0 0
=jun	-1 -37 -1 -5 -1
=junction	29 0 -1 -1 0
=just	-1 56 0 -1 -1
=keep	8 -8 -15 -7 -4
=keeper	0 -1 2 0 0
=kept	-2 -13 -1 -1 0
=kernel	-26 0 -10 -11 -1
=key	-37 -5 -13 68 -2
=king	-8 0 0 0 0
=kiosk	-1 -3 -4 0 0
=kit	30 -5 -3 -2 -1
=know	-8 -16 -12 -4 -6
=known	-2 -18 40 0 0
=lab	-8 -1 22 -2 -1
=label	14 -1 -1 0 0
=lag	12 0 0 -28 -1
=lan	2 17 12 -3 -1
=land	-3 31 0 -1 0
=landlord	-3 -2 11 0 0
=laptop	0 -2 -8 0 0
=larg	0 0 -2 0 -12
=last	-3 -10 -4 -6 -3
=lat	25 -10 4 -2 -4
=latency	59 -2 -1 38 -2
=later	-6 9 0 -6 -6
=latest	18 10 0 -1 0
=layer	18 0 -1 0 0
=leak	-4 -2 -1 -7 -1
=learn	4 -3 -3 -3 -6
=least	27 -6 0 13 0
=leav	-15 -23 -9 -6 -2
=ledger	1 0 -2 -4 -1
=leed	-3 -3 -1 -2 -1
=left	-22 -1 4 -1 -7
=les	0 0 0 0 -2
=lesson	-1 -25 0 -3 -4
=let	-45 -2 36 -1 -1
=letter	-21 -2 4 9 -2
=level	-9 -1 0 0 -1
=li	-1 -1 21 -2 -1
=library	-80 1 -1 -1 -1
=licenc	27 -1 7 13 0
=lift	23 46 41 -2 -5
=light	48 -2 -2 0 0
=lik	17 -1 -3 -1 -6
=likely	-3 -5 -2 -26 -6
=limit	44 -3 -12 20 -5
=lin	37 -2 -24 -11 58
=link	8 -1 -19 -1 0
=list	-31 -4 2 -2 -2
=listen	-2 -3 -3 -4 -3
=liv	-6 1 0 -1 0
=lms	-8 -1 -4 -4 -1
=load	56 -5 -16 -9 -5
=loan	-8 0 0 0 -1
=lobby	-16 0 13 -2 -1
=location	21 0 -1 8 0
=lock	37 -2 -2 -10 -7
=locker	-12 -5 -4 -2 -2
=log	-4 -12 -4 9 -4
=loggregator	19 0 0 -2 -1
=login	13 -1 -1 -5 -6
=long	-11 15 -5 -5 -3
=longer	16 -11 10 32 -2
=look	-42 1 -16 11 -34
=lookup	5 0 -2 -1 0
=loop	-24 0 -1 -6 -2
=loos	-13 0 -5 -1 -2
=lorry	-28 -3 -2 -1 0
=los	-9 -1 9 -3 5
=lost	-87 -4 -7 -41 -19
=lot	-11 -10 3 -1 -4
=low	28 0 -7 -2 -1
=loyalty	5 -1 0 0 -1
=luck	0 9 -1 0 0
=luggag	-2 -1 -1 0 -1
=lunch	-1 38 -1 -2 -1
=machin	18 -19 16 -5 -5
=mad	-13 6 27 -2 -1
=mail	27 -1 20 -2 -1
=mailbox	4 0 -1 0 0
=main	-4 -5 -10 0 -1
=mainfram	12 0 -4 -2 0
=maintenanc	10 -1 2 0 0
=mak	-31 -45 4 -2 -3
=maker	-1 0 5 0 0
=malform	19 0 -11 -8 0
=manager	-6 0 1 0 -1
=manifest	26 -16 -2 0 0
=manner	-1 22 0 -23 -1
=many	44 -4 -1 -4 -2
=map	-2 33 -15 -2 -5
=march	-14 0 0 -4 0
=mark	-16 5 -2 -5 -3
=market	-1 2 0 0 0
=mast	11 -4 -1 -4 -1
=master	-8 0 -1 -1 0
=match	24 0 -15 0 -2
=matter	-7 28 -3 16 -20
=may	-103 -26 -53 8 -19
=mean	-20 0 -6 0 0
=medical	0 -1 -2 -1 0
=medicin	0 -12 -1 0 0
=meet	-33 -20 -25 -2 -2
=member	23 -13 -3 -2 -1
=membership	5 0 0 0 0
=memory	11 -2 -1 -8 -2
=mend	-16 25 -1 -1 0
=menu	-8 0 -3 -2 -1
=mes	0 -6 7 -1 0
=messag	33 -3 -5 -7 -2
=meter	-2 0 -3 -1 0
=metric	-8 -5 0 12 0
=microsoft	-10 -3 0 -2 -1
=midday	0 43 0 0 -1
=midnight	-1 -16 -1 -1 -1
=might	-11 -1 -1 0 -3
=migration	12 0 0 -1 0
=mil	-28 15 -3 -4 -2
=mind	-3 0 -2 0 21
=minut	-12 73 -9 -12 -18
=mirror	12 0 0 -3 -1
=mis	-6 0 -14 -4 -2
=mistak	21 -2 14 -4 -2
=mitigation	-1 -8 0 7 -2
=mix	-9 0 27 -1 0
=mod	21 -1 0 -5 18
=model	18 -1 -6 0 -4
=modem	20 0 -1 -1 -2
=modul	-25 -12 27 -7 0
=moment	-15 16 -1 -2 -2
=monday	-6 -29 -4 -3 -4
=money	-6 -14 -1 -1 -2
=monitor	12 -9 -4 -5 -1
=month	0 -57 0 -1 -1
=mor	-16 32 -3 -13 -10
=morn	-6 24 -11 -15 14
=most	0 0 -1 0 -3
=motor	28 0 -1 -1 0
=mov	-34 -18 2 -6 -4
=multipl	-12 0 0 13 0
=museum	-16 -9 0 0 0
=music	-2 0 0 -2 0
=must	-27 -5 -25 -4 -3
=nam	69 -1 -12 -1 0
=near	-21 -2 -3 -2 0
=nearly	-5 77 -1 -3 -5
=need	28 -31 -16 -10 -17
=needn't	0 -6 -6 -3 0
=neglect	0 0 18 13 0
=neighbour	2 0 -2 0 0
=network	104 1 -5 -11 -5
=never	-8 10 28 -1 54
=new	1 3 -13 -13 -11
=next	-15 29 24 4 -2
=night	11 -21 26 -4 -1
=nightly	42 -1 -4 -1 -3
=nightmar	-2 -2 -1 -2 12
=nin	5 -5 -3 -1 0
=no	-102 10 4 -12 -14
=nobody	22 -5 4 -5 17
=nod	-6 0 -6 -11 -1
=noisy	-1 0 -2 0 0
=non	-5 -6 -1 24 0
=noon	-3 27 -6 -6 -6
=normal	-30 90 -1 -6 -2
=normally	-6 -16 0 -1 0
=north	-2 -2 -13 -1 -2
=not	63 -35 2 -16 -25
=noth	-2 -32 -23 -6 -3
=notic	1 -2 22 -2 15
=now	-18 59 -13 -18 -8
=nul	17 0 0 -1 0
=number	-4 -10 6 8 14
=nurs	-3 -12 -29 -3 -1
=nut	-34 0 -4 -7 0
=observ	17 -1 -1 43 -1
=odd	0 0 -3 -1 -1
=of	-1 -37 -46 0 40
=off	-55 -15 -14 -2 -4
=offer	-1 0 1 4 -1
=offic	-3 -2 18 -1 -1
=official	-2 -2 18 0 -2
=offlin	-11 -7 -2 0 -1
=offset	-8 -1 0 -2 0
=often	-1 -1 0 -3 -1
=oil	1 0 -2 0 -1
=old	107 -5 -9 -5 -1
=older	-5 -1 -1 0 0
=on	-7 -61 -32 -54 -21
=onc	17 2 15 11 0
=one	-11 -8 22 -2 -10
=ongo	-7 -4 -2 7 -1
=onlin	-4 105 -16 -2 -1
=only	39 15 -3 -9 -3
=opac	-6 -2 -7 -2 -3
=open	-83 21 -6 -29 -19
=operat	12 -1 0 -1 0
=operation	11 0 0 0 0
=operational	-5 -6 -1 25 -1
=operator	-24 -2 34 -5 -2
=ops	7 -1 -4 -2 -3
=optimal	-1 -2 -1 9 0
=option	0 -9 0 -1 -3
=or	-28 62 -4 -6 -2
=order	13 5 18 7 -5
=other	20 -9 -7 -6 -3
=ought	0 36 -1 0 0
=our	57 -23 42 -19 -8
=out	39 -59 -19 -26 23
=outag	-25 44 42 -7 20
=outsid	-2 -6 0 23 -1
=over	68 40 -10 -6 -6
=overflow	-11 0 -1 -1 0
=overload	-6 0 1 -1 0
=overnight	-6 -2 -5 -2 -1
=overwritten	9 0 0 -5 0
=owing	0 -1 0 19 0
=own	-6 17 -2 -2 -2
=owner	0 0 9 0 0
=paa	-1 -3 -4 -4 -1
=packet	-6 0 -1 -2 0
=pag	9 6 -14 -6 -7
=paid	0 -23 9 0 0
=paint	-10 -2 -1 0 0
=panel	-4 -11 -4 -1 -1
=panic	-4 -2 -4 -6 13
=paper	-3 -7 2 -2 -1
=parcel	-25 0 -5 -1 -1
=parent	-6 -3 3 -2 -4
=park	-41 -4 -2 -2 -2
=part	8 -3 17 -1 -2
=partial	-4 -3 -2 1 -4
=partition	-33 0 -4 -1 0
=partner	-32 0 1 -5 0
=party	-11 0 22 -1 -1
=pas	-4 0 -4 0 0
=passenger	-2 -1 -13 3 21
=passport	-7 -1 -3 0 0
=password	9 -2 17 -2 -6
=past	-15 -1 0 -1 0
=patch	8 27 -5 -2 -1
=path	-81 -2 -4 0 -1
=patient	-10 -11 -15 -4 -6
=paus	-21 -2 -1 4 -1
=pay	-37 -6 -13 -24 13
=payment	1 34 5 -3 -6
=pdf	-3 -5 0 0 0
=pea	-42 0 0 -1 0
=penalty	0 0 0 -2 0
=pend	-41 0 0 6 0
=peopl	-27 -3 13 -4 -6
=performanc	-28 5 -2 30 -7
=perhap	-2 -1 -1 -3 -3
=permanent	-1 5 0 0 0
=person	-4 -1 -2 -4 -4
=pharmacy	54 3 -3 -1 -1
=phon	-22 5 4 -11 47
=photo	20 -36 -17 -2 -2
=pictur	-8 21 -2 -3 -1
=piec	14 0 -4 0 0
=pier	-35 -2 -2 -1 0
=pin	2 0 -3 -1 0
=pip	-23 0 1 -1 0
=pipelin	-28 0 -4 -1 0
=plac	4 -30 -6 0 -3
=plan	-25 15 -12 -2 -8
=plant	-42 -6 -3 -4 -1
=platform	-60 -2 -11 35 5
=play	-26 -2 -5 -3 -3
=player	-10 -5 -2 0 0
=pleas	-55 -65 -27 13 -34
=plug	-18 -3 7 -1 -1
=plumber	-4 -4 -10 -1 -1
=pod	-55 0 -2 -3 0
=point	8 -3 -15 9 -1
=polic	-1 -1 -21 -1 -1
=policy	0 -1 0 -2 0
=pool	-59 -2 -2 -5 34
=port	-15 0 -7 -1 -1
=portal	8 10 0 0 0
=possibl	-13 -12 0 -1 -3
=possibly	-1 -1 -1 -3 14
=post	-6 -12 5 10 -1
=postcod	-1 -2 -1 -5 -1
=potentially	-1 0 -1 -4 -1
=pound	-27 -1 -5 -3 -1
=power	31 31 -19 -19 -2
=practic	-10 4 4 0 0
=pres	-2 -1 6 0 0
=pressur	2 -3 -3 -3 -1
=prevent	-13 0 1 -2 0
=previous	-7 -4 15 0 -5
=pric	-56 -23 0 -2 0
=primary	8 0 -3 0 0
=print	-5 -7 -25 -7 -6
=printer	18 0 25 0 0
=priority	-1 -1 -2 -1 -1
=privat	-10 -1 -8 0 0
=probably	-2 37 0 -4 -7
=problem	13 -3 49 -8 20
=proces	28 -15 -14 19 -3
=prod	-6 -6 -2 -7 -1
=production	-6 -5 13 0 -1
=program	49 -10 -16 -5 -3
=progres	-17 13 -3 3 -3
=promis	-1 14 0 0 33
=provider	26 -3 5 -3 0
=provision	-1 0 -1 19 0
=proxy	21 -1 -11 -5 -2
=public	-3 24 -5 -1 0
=publish	0 -5 0 -2 -5
=pul	-2 0 0 -1 -1
=pump	7 -1 0 -8 -1
=pupil	8 -1 -47 -3 -2
=push	-10 0 6 0 0
=put	-7 -33 -16 0 -2
=query	26 -2 -1 79 -2
=question	-6 -2 -7 -2 -1
=queu	0 -51 3 21 -2
=quiet	-16 0 -1 0 0
=rac	-5 -1 -2 -2 -3
=rack	-7 0 -1 -1 -1
=radar	-2 40 0 -1 0
=radio	4 -1 -1 -5 -1
=radius	-11 0 0 12 0
=rain	-2 -44 -1 0 -1
=rais	27 -10 -2 18 0
=ran	78 -3 -6 -4 -6
=rat	-2 0 -1 10 -1
=rather	0 -2 0 0 0
=ray	-1 4 0 -1 0
=re	0 9 0 -1 -2
=reach	29 -18 -3 8 -2
=read	50 -13 -9 -14 2
=reader	-11 0 42 -1 -2
=ready	-1 -80 -3 -1 -2
=real	0 0 0 -1 -4
=reason	11 -3 18 -1 -7
=rebalanc	13 0 -2 -5 -1
=reboot	28 -1 -5 -9 -4
=rebuild	16 0 -1 -1 -2
=receipt	-10 0 0 2 0
=receiv	-9 0 -9 9 -1
=reception	2 0 0 0 0
=reckon	0 20 0 0 0
=record	11 -1 -30 -4 -4
=recover	-1 17 0 0 0
=recovery	-3 45 -1 3 -3
=rectify	-1 22 0 -23 -1
=red	51 0 0 0 0
=reduc	-1 -2 -2 21 -7
=referenc	-2 0 0 -2 0
=refund	-2 -18 -4 -6 -3
=refus	1 -6 -2 -10 -1
=region	64 -3 -15 7 -1
=register	15 -7 -8 -4 -2
=registrar	-3 -1 3 -1 0
=registry	7 -1 -5 -3 0
=reinstat	-1 24 0 -3 0
=reject	9 -1 11 -4 -3
=relay	24 -3 -1 -1 -1
=releas	37 -4 0 -2 -3
=relevant	-7 -1 0 1 0
=reload	0 0 -2 0 -2
=rely	-1 0 -3 -1 0
=remediation	-3 -2 -1 1 -1
=reminder	0 -2 0 0 0
=render	-5 0 -1 -3 0
=renew	45 -2 7 5 0
=rent	0 -2 0 -1 -1
=reopen	-2 29 0 -1 -1
=repair	-11 13 -12 -3 -2
=replac	25 -16 -1 -2 -4
=replacement	0 -15 0 0 0
=replica	20 0 0 -1 0
=replicat	30 0 -1 0 0
=replication	2 0 0 -2 0
=report	36 -9 -4 -6 -2
=reptil	-2 -1 -1 -1 0
=request	-7 -10 0 19 -7
=reservation	24 0 -4 -2 0
=resolution	-5 27 -3 18 -3
=resolv	42 18 -4 -9 -1
=resourc	-17 -2 -5 10 0
=respond	-9 0 4 0 0
=respons	-2 -1 -1 24 -1
=responsibility	-38 0 62 -3 0
=responsibl	-3 0 39 -1 -1
=rest	-39 1 49 -2 0
=restart	13 -4 -14 -24 -2
=restor	3 8 -3 8 -1
=restoration	0 19 0 -3 -1
=result	85 -21 -16 0 -4
=resum	0 34 0 0 0
=retry	11 -1 -1 -15 -1
=return	13 66 -17 66 -3
=rider	24 0 -11 0 0
=right	-9 3 -17 -5 -3
=ring	-1 -9 -20 -3 -3
=rink	11 0 -1 -3 -1
=river	-15 0 0 -1 0
=road	-40 -7 -15 -2 -2
=robot	54 0 -2 -1 -1
=rogu	5 0 -12 -1 0
=rol	33 -6 -13 -13 -1
=roof	-32 -1 0 0 0
=room	-6 -17 -12 -8 -7
=root	4 -1 -6 5 0
=round	23 -5 0 -6 0
=rout	-21 -6 -3 -17 -1
=router	29 -2 -5 -18 -2
=rul	29 -3 8 -6 -1
=run	-44 -23 -22 -21 -10
=runner	-31 0 -19 0 -1
=saf	0 -7 0 -14 13
=sal	-11 5 0 -5 -2
=sam	27 -2 -8 -1 0
=sampl	-9 -6 26 -1 0
=satellit	-7 0 3 -1 0
=saturat	-7 -2 -5 -1 -1
=saturday	0 -2 0 -2 -1
=sav	9 -8 -9 -7 -8
=say	-35 -1 -7 -2 -1
=scal	-6 -1 -2 -7 -1
=scan	12 -8 0 -28 -1
=scanner	-3 15 0 -4 -1
=schedul	5 6 -1 -1 -1
=scheduler	1 -2 -1 -1 0
=schem	0 0 4 -1 0
=schema	-3 0 0 -1 0
=school	-12 -7 37 -8 -2
=scor	9 -21 -1 -1 0
=screen	-7 23 -2 -1 -1
=script	17 -1 -22 -4 -3
=se	-2 0 0 6 -5
=search	6 -1 -5 -7 -4
=seat	-1 -5 -4 -2 -1
=second	5 -5 -4 -1 0
=secondary	0 -3 -3 -5 0
=security	-4 -2 -4 -2 -2
=see	-6 36 -24 0 21
=seed	-6 0 0 0 0
=seem	12 0 -5 -3 -2
=seen	-8 -11 -14 -5 24
=sel	-9 0 -1 0 0
=self	-30 -1 11 -1 -1
=send	22 -6 -8 -2 -2
=sensor	34 0 -1 0 0
=sent	-1 -18 31 -15 -4
=serv	10 -2 -4 -1 -1
=server	34 -5 -16 -57 -2
=servic	-36 60 6 33 -9
=session	10 -9 -10 18 -1
=set	75 -11 12 -2 -3
=setting	6 0 12 0 -1
=several	0 -2 -1 -3 0
=shal	-12 2 0 -3 0
=shar	-40 -4 23 -1 -1
=shed	-65 -1 -4 -2 0
=shel	-31 -1 0 -1 -1
=shift	-1 -2 19 -3 0
=ship	-14 0 -4 0 0
=shop	-7 24 4 -5 -8
=shopper	0 -21 1 0 -1
=short	7 29 -1 -3 0
=shorter	-5 -3 -4 -1 0
=shortly	-1 8 -2 -3 -2
=should	-8 27 0 -4 -10
=shouldn't	-2 19 -1 -11 -1
=show	26 -26 -29 -11 -7
=shower	-3 -7 -1 0 -1
=shown	-6 -3 -5 -3 -1
=shut	-28 -4 -17 -5 -6
=sid	1 -1 -2 0 0
=sign	51 -16 14 -14 -15
=signal	30 -3 -14 -2 -1
=sinc	43 -22 -8 -9 -1
=singl	4 0 -3 0 0
=sit	14 -8 -8 -3 -2
=situation	-10 4 0 -5 20
=six	8 32 -23 -2 -2
=skip	-2 0 5 -1 0
=slight	0 0 0 -2 -1
=slippery	-7 0 0 0 -1
=slot	-5 -6 49 -1 -1
=slow	-58 -3 2 -2 -4
=slowly	-11 0 0 -1 0
=smal	0 0 -3 0 -5
=snow	0 -7 -2 -2 -1
=so	-21 -6 8 -9 7
=social	-2 -13 0 0 0
=softwar	112 -8 56 -4 -2
=solar	-26 0 0 0 0
=sold	-15 -13 -3 -21 -3
=solution	-2 -12 -1 5 0
=som	-74 -19 -28 25 -10
=somebody	0 0 -2 -1 -1
=someon	-1 -4 31 -1 -1
=someth	6 0 17 -1 -8
=sometim	-2 44 0 0 0
=soon	-1 56 -1 -3 -3
=sorry	-1 -10 -14 -3 -6
=sort	3 6 11 -1 -1
=sound	-6 -6 -1 0 0
=spac	0 -3 0 -1 -2
=spam	18 -1 -12 -2 -1
=speak	0 0 5 -1 0
=speed	-12 10 0 0 -1
=spring	0 32 0 0 -1
=sre	-1 -3 -1 0 0
=stack	11 -4 0 0 0
=staf	-14 -12 19 -5 -3
=stag	-15 -3 -4 -1 0
=stal	-1 0 0 -3 -1
=stamp	-10 0 -2 -1 -1
=stand	-3 -20 -3 -1 -2
=standby	-5 -9 -1 0 -1
=start	56 -47 -13 39 -8
=stat	0 -1 -3 28 10
=statement	-1 -1 -13 -1 -1
=station	-44 -16 -3 -2 2
=stay	3 -2 0 -1 -1
=stem	0 0 2 0 0
=step	-10 -20 -5 6 0
=stil	-32 -41 -11 -17 -7
=stock	-9 -1 -1 -4 -3
=stop	41 -20 3 -6 49
=stor	15 -1 -8 0 0
=storag	47 -3 -2 -14 -1
=story	17 0 0 0 0
=stream	-55 -1 -3 -3 -1
=street	-3 -1 0 0 -1
=string	-6 -1 -1 -1 0
=stuck	22 -1 -2 -5 -1
=student	-3 -17 -6 -7 -4
=sub	-3 -3 -1 9 0
=subject	8 -3 -7 -7 -1
=submission	-1 3 0 0 0
=submit	-8 0 0 0 0
=suboptimal	0 -2 0 10 0
=subset	0 0 -3 4 0
=substation	31 0 0 0 0
=suffer	23 -1 -2 21 -5
=sun	-5 0 0 0 0
=sunday	-3 -16 -1 -2 -2
=supplier	-7 -10 21 -2 -8
=supply	-67 -1 57 -3 -4
=supporter	0 -1 -7 -5 -2
=sur	0 -1 0 0 -2
=surg	-2 -11 -2 0 0
=surgery	0 -5 -30 0 0
=swim	-3 -6 -9 -1 0
=switch	-3 11 -17 -20 -3
=sync	46 -1 -7 -7 -4
=system	75 12 -3 -6 8
=tabl	0 -5 -8 -3 -2
=tablet	46 -6 -2 -1 -2
=tak	20 -1 -21 13 -23
=taken	-8 -44 0 -1 -2
=talk	43 -3 -9 -2 -1
=tap	-35 0 4 -1 -2
=target	32 25 -1 -2 -5
=teacher	-4 -1 -4 -4 -2
=team	12 -9 -32 13 -1
=technical	47 0 -9 -3 -1
=tel	-1 -13 2 -4 -5
=telephon	16 -2 -2 0 0
=television	-31 -1 0 -4 0
=ten	-40 69 -16 -4 -4
=tenant	-7 10 9 10 -6
=tennis	-12 -3 -1 0 0
=term	0 5 0 -1 0
=terminal	12 0 0 0 0
=terminat	1 0 -1 -25 0
=test	-25 -22 15 -8 -3
=text	5 -3 -2 -1 0
=than	23 -8 -2 27 -4
=thank	-12 0 28 -4 -2
=that	60 12 14 20 -7
=the	77 -35 40 -54 -24
=theatr	-3 -1 -7 -2 10
=their	4 -4 16 -9 7
=them	-3 -4 8 -1 -2
=themselv	10 0 0 0 0
=then	0 11 0 -1 0
=ther	13 12 -14 -8 -9
=they	-1 -4 -1 -5 -1
=thing	20 17 -6 -1 -8
=think	0 32 -9 -3 -9
=third	-8 0 23 0 0
=this	-76 -16 31 -6 40
=thos	-16 -7 26 -1 -2
=thousand	0 0 -5 -1 0
=thre	-48 -7 -8 -5 -4
=thread	-6 0 -1 -1 -1
=through	-24 5 5 -1 -1
=throughput	40 0 0 9 -1
=thursday	-3 -24 -1 -3 -1
=ticket	35 -9 35 9 -9
=tier	17 0 -6 -1 0
=til	58 -10 -20 -10 -5
=tim	-10 46 1 12 -5
=timely	-1 22 0 -23 -1
=timeout	34 -1 -1 36 0
=timetabl	19 -14 -7 -2 -4
=tls	-19 -3 -2 -3 -1
=to	-4 23 -21 12 -28
=today	0 -52 -15 -13 22
=token	36 -6 -5 -4 -8
=told	0 -5 0 -1 -1
=tomorrow	-2 36 -7 -8 -6
=tonight	-16 47 -14 -5 -9
=too	42 -13 -9 -6 -1
=took	-2 -29 28 -3 -1
=tool	-36 -2 -2 -1 0
=tour	-4 -1 -7 -1 0
=tourist	-19 0 51 -1 -2
=tower	-19 -1 0 -1 0
=town	-10 0 0 -8 0
=trac	-11 0 0 -10 0
=track	72 -2 -1 -1 -5
=traffic	104 -4 -21 -4 -1
=train	-5 19 -14 -3 -2
=traine	-1 -1 -2 -1 -1
=tram	-5 0 -15 0 0
=transaction	-13 0 -1 17 0
=transfer	-1 -3 -4 -3 0
=tre	-6 -5 -5 -1 0
=trip	9 0 1 0 0
=troubl	35 -9 -5 -1 -7
=trunk	-6 0 -2 -1 -1
=trust	-6 -5 42 -7 2
=try	11 -33 -8 -6 -4
=tuesday	-14 0 -1 -4 -1
=turn	-34 -23 11 -3 -5
=turnstil	4 -6 0 -1 -1
=twelv	-29 0 -1 -2 -1
=twenty	-1 8 0 0 0
=twic	40 -28 -9 -26 -7
=two	41 6 -2 37 -12
=typ	3 -6 26 -2 -3
=unabl	13 -17 0 7 0
=unavailabl	-11 -5 -3 27 -4
=under	40 -8 -15 36 -3
=undertaken	-2 -2 0 0 0
=union	0 -5 -12 -1 0
=unit	5 0 0 -7 0
=unplan	17 0 -1 7 -1
=unreachabl	35 -3 -1 -2 -5
=until	21 -56 -8 -5 -6
=up	23 -57 61 -14 -9
=updat	8 0 2 8 -2
=upgrad	37 -2 -8 -10 0
=upload	-16 -4 5 -2 -3
=upon	12 0 0 26 0
=upstream	-39 0 1 -2 0
=urgent	0 -9 -10 -2 0
=us	-73 18 22 -5 -10
=usag	37 0 0 -1 0
=use	-19 -24 -39 -18 -9
=user	-7 13 13 18 14
=using	-8 -2 0 -1 29
=usual	-68 -48 -3 -15 -8
=utc	-15 15 0 -1 0
=valid	-3 0 -1 -2 -2
=valu	16 0 -1 -1 0
=valv	11 0 0 0 0
=variabl	-6 -4 -1 -8 -3
=vault	80 0 -2 -2 0
=vegetabl	-6 0 0 -1 0
=vendor	-16 -1 39 -10 -2
=version	41 -1 -2 -3 -1
=very	-1 -1 -3 -1 -15
=vet	0 -6 0 0 0
=video	-7 -2 -4 -2 -3
=view	-12 -1 -1 0 -1
=viewer	-1 -2 -6 -1 -2
=villag	-12 -5 -3 -1 -1
=virus	-1 -2 -1 0 0
=visit	0 -18 0 -2 0
=visitor	-2 -3 -10 -8 -1
=volum	-37 -6 -2 17 -1
=volunteer	-15 -14 0 -2 -1
=vot	-3 -46 -3 -1 -3
=waf	-12 0 -1 -3 0
=wait	-11 -43 -4 7 -9
=wak	-1 13 10 0 0
=wal	-3 -2 -9 0 0
=walk	-55 -2 -4 -2 -2
=ward	0 0 -1 -2 -1
=warm	-14 -5 -2 0 0
=warn	-1 -2 19 -4 0
=warning	0 0 4 0 0
=was	133 -58 22 -26 -29
=wash	0 -20 0 0 0
=watch	-5 -3 -5 -1 -2
=water	-19 33 -10 -5 -2
=way	15 -4 -18 -3 -9
=we	29 -32 -35 -8 2
=weak	-3 -3 24 -1 0
=web	62 -1 11 -3 -2
=websit	6 26 15 -2 -2
=wednesday	-2 8 -1 -1 -1
=week	-38 -2 -4 -10 -6
=weekend	-10 10 -1 -1 -1
=wel	-2 52 -3 -1 -1
=welsh	-7 -1 -3 0 0
=went	-8 -6 -5 -3 0
=wer	-2 -27 17 -2 -5
=west	-11 0 -1 -2 0
=wet	-9 0 -2 0 -1
=what	-12 -7 -39 -11 -8
=whatever	-2 14 0 0 -1
=when	1 33 -4 -5 -3
=wher	-8 0 0 -1 0
=whether	0 -8 0 -1 -1
=which	18 0 16 7 0
=whil	30 -5 -5 -6 -2
=who	-15 -6 44 -16 -4
=whol	-1 0 -1 0 5
=why	13 0 16 -3 -1
=wil	-19 11 -86 -26 -3
=win	-28 0 -2 0 -1
=wind	-6 -1 -2 0 0
=window	16 -1 -3 0 0
=wing	24 0 0 0 0
=winner	-4 -4 -1 0 0
=winter	-10 -13 -2 -11 -2
=wir	5 -2 23 -1 -2
=wireles	-19 -1 -4 -1 0
=with	-19 -10 13 -16 1
=within	-6 18 -5 -6 -2
=without	-7 -4 51 -5 3
=won't	-9 20 -3 -2 -2
=word	-2 -3 -6 -2 -1
=work	-57 -69 -15 -14 -18
=workaround	-1 -8 0 8 0
=worker	-25 -22 42 -8 -1
=worry	-3 -7 -1 -1 3
=worst	-1 -3 -3 -1 16
=would	1 -3 40 -1 -4
=writ	14 -6 -1 15 -2
=written	-4 0 -4 -4 -1
=wrong	48 -7 15 -11 9
=wrongly	-5 -12 29 -2 0
=www.example.org	-7 -2 0 -2 -1
=x	-1 4 0 -1 0
=year	-3 -46 5 -2 -3
=yesterday	21 -27 -8 -2 -1
=yet	-14 -53 20 -5 -10
=you	-47 -9 -41 -43 -28
=your	-25 -52 -31 -34 -33
=yourself	-1 0 -4 -1 -1
=zon	-26 -1 -2 -6 -1
=zoo	0 -1 2 0 0
A	-116 -64 179 -36 -42
A .	-25 -3 51 -11 -4
A >	-30 -5 8 13 -7
A A	38 -4 29 -5 -2
A D	-37 -15 51 -4 -4
A E	-37 54 -10 -4 -6
A F	-18 -9 -4 -8 -11
A H	34 41 5 -5 -2
A M	8 0 -11 -14 0
A N	-1 18 24 -3 -3
A P	-9 0 5 -1 -1
A Q	-55 -8 5 8 0
A R	23 -6 33 -1 -1
A S	-2 20 2 -2 -1
A T	-32 6 39 -2 -1
A W	-19 -16 37 -18 -18
A X	-3 -1 4 0 -4
A and	-1 -2 -2 -1 -1
A at	-1 14 -3 0 0
A because	3 -3 8 -1 0
A can	-1 -17 -22 -3 -5
A does	-1 0 -5 -4 0
A has	-6 -6 20 10 -4
A if	0 -1 -2 -1 0
A in	-1 -7 -4 -10 -1
A is	50 -33 -28 17 6
A may	1 -15 -23 13 -5
A not	-15 -7 42 -3 -6
A of	-2 0 10 -2 14
A on	-1 -2 3 0 -1
A so	0 35 -4 -1 -1
A the	9 -13 31 0 17
A they	-6 -1 -10 -11 -1
A to	34 0 -5 -1 0
A will	8 -47 -44 14 -7
A would	-1 -18 -27 4 -1
A&F	-32 -26 87 3 -3
A&W	-84 -41 127 -27 -28
A, nobody	-46 -13 90 -36 -13
A…#	29 -6 -15 -3 -1
A…9	-9 -12 -7 -3 -1
A…:	-1 5 -4 -1 0
A…A	28 -2 3 -8 -8
A…D	-53 17 76 4 -17
A…E	-63 17 66 -27 -27
A…F	-44 -11 42 -1 -1
A…H	-41 -17 26 -3 -12
A…M	-12 -18 3 -8 -2
A…N	-25 -19 24 0 -23
A…O	17 -6 -11 19 -1
A…P	-12 -1 17 -4 -4
A…Q	2 -4 1 42 -5
A…R	0 7 19 -7 9
A…S	-8 -13 8 -17 -8
A…T	3 36 26 -28 -13
A…W	-61 -17 98 -8 -17
A…X	-9 -37 6 -3 -22
A…^	2 -1 -6 -3 0
A…because	-4 -9 4 -6 -2
A…has	-28 -16 23 5 -5
A…if	-1 -2 -7 -3 -1
A…is	64 5 -63 5 0
A…it	-22 18 40 -4 -4
A…may	-13 -15 -28 9 -6
A…not	-26 -10 66 -13 -15
A…our	-35 -2 52 1 -4
A…we	-3 -3 11 0 0
A…will	7 -24 -57 11 -8
A…would	-1 -28 -16 3 -5
A…you	-2 -17 4 -3 -5
A…your	-6 -4 -8 -6 -12
D	34 -59 -97 -84 -42
D #	-4 -3 -4 -1 -2
D .	21 -15 -22 2 -9
D 9	-19 -4 -7 -5 -3
D >	43 -33 19 -14 -6
D A	-60 -10 10 4 -3
D D	87 -7 -45 22 -18
D E	20 -45 2 -11 -12
D F	85 -13 -60 12 -12
D H	-21 1 30 -17 -9
D M	26 -10 -9 -20 -3
D N	8 -18 0 -9 -5
D O	2 -3 0 3 0
D P	-35 -1 32 -2 -3
D Q	14 -9 -10 21 -5
D R	-7 32 -6 65 -9
D S	-17 0 6 0 0
D T	32 -64 -6 -11 58
D W	-45 -1 -26 -9 -2
D X	23 -8 7 0 -3
D a	-47 6 25 -4 -2
D and	-17 -3 -10 -5 -5
D at	0 -51 -2 -5 -4
D be	8 -1 -1 0 0
D because	5 -2 -18 5 0
D but	-27 0 0 0 0
D by	-29 30 32 -3 -2
D can	-30 -17 -2 -5 -2
D does	39 -3 -5 -1 -1
D for	-2 -27 -3 -2 -3
D has	21 -5 7 -24 5
D if	-24 0 0 -1 0
D in	59 -8 -20 -17 -11
D is	43 6 2 -23 -2
D it	-12 -1 16 -2 0
D may	2 -9 -3 5 -4
D not	20 -1 -2 0 0
D of	-118 -10 -22 -16 -26
D on	43 -4 -20 4 -2
D please	-4 0 0 0 0
D so	-37 -4 16 -10 -2
D the	9 -11 -21 -7 16
D to	13 30 -47 -11 -6
D will	8 41 0 -3 -3
D with	-12 -3 -22 22 -2
D would	-1 -17 -3 -4 -1
D you	0 11 0 -1 0
D your	-18 -1 17 -6 -4
D&F	77 -62 -37 33 -18
D&O	-49 -5 -7 19 -5
D&Q	58 12 59 -7 -16
D&R	-11 17 -6 11 -1
D, nobody	54 -91 -34 -59 -28
D…#	-30 -4 -4 -5 -2
D…9	-19 10 -10 -6 13
D…:	1 51 -1 -4 -2
D…A	16 -6 -67 26 -6
D…D	137 -38 -78 -17 -17
D…E	43 -1 25 -12 -10
D…F	94 -20 -1 62 -21
D…H	-31 0 59 -24 -27
D…M	9 -11 -26 -39 -9
D…N	-53 -51 -13 -31 -5
D…O	28 -7 -1 36 -1
D…P	31 5 -42 2 -15
D…Q	18 -6 0 -22 -6
D…R	13 49 -40 26 -19
D…S	-3 11 0 -7 -3
D…T	8 18 -35 -28 30
D…W	27 -17 -11 -7 12
D…X	-25 -7 25 -2 14
D…because	-93 15 7 29 -4
D…has	53 -21 54 -10 -2
D…if	-18 -2 4 -1 0
D…is	-52 -24 0 -34 -34
D…it	21 -23 22 -3 -5
D…may	12 -9 -6 -4 12
D…not	122 -27 -6 -15 -9
D…our	-56 -4 13 -7 -4
D…we	5 -6 -1 -5 -1
D…will	-4 12 -1 -4 -3
D…would	-14 -23 52 6 -3
D…you	-24 5 -1 -2 -2
D…your	-27 -6 20 -13 -8
E	-16 -4 -93 -34 -24
E .	-31 -11 -4 -13 -6
E 9	-1 -1 0 -2 -1
E >	-42 -43 -20 -9 -37
E A	0 4 -10 -4 -2
E D	-20 -3 3 -3 21
E E	-19 -57 -22 -18 29
E F	36 -3 0 -8 50
E H	41 -19 -14 -8 -18
E M	34 -24 -3 -11 23
E N	-11 -25 13 -5 13
E O	49 -2 -7 22 -1
E P	28 -25 0 2 19
E Q	-49 9 -18 -11 -5
E R	-25 5 -3 -14 5
E S	-5 22 1 -3 -1
E T	-1 10 10 -20 -17
E W	-1 0 11 0 17
E X	0 -22 -3 -1 20
E a	-28 -23 15 -15 -7
E and	25 -4 -3 -9 1
E at	-11 4 -3 -10 -3
E because	-23 -5 -4 18 -1
E by	-19 4 11 -6 -8
E does	0 5 0 -1 -1
E for	-9 49 -9 -3 -4
E has	26 0 -5 -1 -1
E if	19 -19 4 13 -2
E in	-28 -13 -16 -5 -11
E is	38 -4 55 -5 -20
E it	-11 16 3 -3 -8
E may	-2 0 -1 0 0
E not	-2 54 -8 -2 -2
E of	-3 34 5 -2 -4
E on	-5 -50 -3 -1 -3
E our	-44 -6 5 -6 -4
E so	33 1 -3 -10 28
E the	-14 18 -7 0 -21
E to	29 50 -13 -18 20
E we	0 2 0 0 0
E which	9 0 15 0 -1
E with	-15 7 41 -4 17
E you	-4 -18 8 -2 -3
E your	18 -5 -9 -5 -10
E&R&T	-13 -31 -19 32 -31
E&T	-28 25 -73 59 0
E, nobody	30 57 19 -60 -1
E…#	33 -7 -7 3 -6
E…9	4 -36 -2 -10 -9
E…:	-19 21 -2 -10 -8
E…A	9 44 39 3 -5
E…D	-107 -57 51 -3 29
E…E	1 -27 6 -24 26
E…F	-27 14 23 -12 35
E…H	-76 21 46 3 28
E…M	11 -33 30 -10 21
E…N	34 9 -19 25 9
E…O	53 -3 -13 9 -3
E…P	28 -21 -4 7 -9
E…Q	-56 -4 26 17 1
E…R	-31 32 21 -37 -8
E…S	13 -8 5 2 -5
E…T	-61 78 -19 -40 37
E…W	-2 -4 7 7 13
E…X	-4 -60 -5 -10 4
E…^	-2 -1 -5 -1 -2
E…because	-41 13 -7 16 -11
E…has	34 -3 -9 5 -7
E…if	18 -15 -12 9 -5
E…is	69 19 43 -4 -29
E…it	8 35 -23 -11 -16
E…may	-6 -8 -4 14 -3
E…not	-30 48 17 8 24
E…our	51 8 3 2 -5
E…we	1 -5 10 8 -2
E…will	-6 47 -3 -7 23
E…would	0 -6 22 -1 -5
E…you	9 -3 19 -10 21
E…your	23 -9 -14 -9 7
F	19 -57 13 -8 -20
F .	-5 -6 -13 74 14
F >	93 -24 -84 -28 -31
F A	0 0 -11 29 0
F D	-31 2 -17 -12 -5
F E	1 -4 23 15 -6
F F	20 -3 -4 -3 0
F H	-5 -1 -14 1 -4
F M	20 0 24 10 -2
F N	-1 -1 31 -4 -22
F P	5 0 2 0 0
F Q	33 -4 -2 14 -1
F R	-12 -1 -9 -3 -2
F S	-8 0 4 -1 0
F T	-7 -2 20 22 -1
F W	16 -3 -2 -1 0
F X	8 0 2 0 -3
F a	-7 -1 18 -7 -1
F and	14 0 -8 -1 16
F at	30 -3 10 -13 -1
F because	38 21 9 22 -4
F but	25 -1 0 -1 -1
F by	-56 -6 50 -21 0
F for	-8 6 0 7 -2
F has	-4 -4 -14 17 10
F if	16 0 -4 -1 0
F in	43 -17 -14 17 -4
F is	-12 38 7 -14 5
F it	-2 -2 13 -1 -2
F my	4 0 -7 -14 0
F of	-24 -4 25 -3 61
F on	9 -3 -8 -33 -2
F our	12 0 6 -1 -1
F so	-24 -5 -4 13 -1
F the	-10 -3 27 -24 -11
F to	26 -17 34 -6 -3
F which	-6 0 16 -1 0
F will	-5 21 -3 -1 0
F with	26 0 -7 -3 -2
F would	0 18 -3 -1 0
F your	10 -2 -10 -5 -5
F, nobody	70 -27 -37 44 29
F…#	-14 0 -1 -1 -1
F…9	52 0 -4 -7 -2
F…:	7 33 -1 -2 -3
F…A	-3 -7 20 19 4
F…D	30 -6 -33 -11 0
F…E	40 35 34 -4 -7
F…F	67 -7 30 -4 -6
F…H	-1 -7 48 10 44
F…M	16 -2 10 -6 -8
F…N	36 -2 8 -11 -21
F…O	10 -1 -2 -4 -3
F…P	42 0 -1 6 2
F…Q	-16 -4 -3 1 15
F…R	7 -10 29 -16 10
F…S	2 -3 -1 7 -1
F…T	7 32 -7 -7 -6
F…W	-25 -4 8 -6 3
F…X	-13 -3 17 -2 8
F…^	5 0 0 16 -1
F…because	13 11 14 23 -5
F…has	-44 -9 -49 16 25
F…if	41 -6 -4 12 -1
F…is	16 16 4 15 -2
F…it	-2 -2 0 -2 4
F…may	14 -3 0 -3 0
F…not	-8 0 0 -1 0
F…our	-22 -1 20 -6 5
F…we	19 -2 -2 -5 6
F…will	-4 22 -6 -1 -1
F…would	0 17 -3 -1 -1
F…you	-4 -3 0 -4 0
F…your	-5 1 4 -7 4
H	-34 -59 -71 -55 -46
H #	-2 -4 0 -5 -3
H .	-4 -5 -27 -11 50
H 9	14 -2 -2 -3 -3
H >	-55 -14 -51 -30 -20
H A	-6 34 15 -2 -4
H D	14 -3 28 -8 -7
H E	-18 42 27 -10 -4
H F	82 -4 -14 -13 -2
H H	6 -1 -29 -7 -7
H M	5 0 -7 -6 -1
H N	-5 -33 3 -10 -13
H O	-2 0 0 -4 -3
H P	25 0 -14 0 -1
H Q	-11 -12 14 11 -1
H R	-9 -2 27 5 -3
H T	-4 -31 29 -22 -11
H W	26 -1 0 -2 -3
H X	-7 -1 40 0 0
H a	62 0 -6 -2 0
H and	13 -5 -1 -1 -1
H at	-35 9 -6 -3 -2
H because	-3 -6 -3 -4 -1
H by	-3 -32 -22 -4 -4
H can	-4 12 -12 -1 0
H does	-16 -1 -2 -1 -2
H for	-2 -5 -7 -4 -6
H has	51 -3 -45 -7 -6
H if	-2 -6 -1 0 0
H in	-66 -12 7 -2 -3
H is	-67 -37 -16 -10 -10
H it	-7 -17 14 0 -1
H may	-23 10 -2 -3 -3
H not	-2 -6 -6 -2 -4
H of	2 -24 -13 5 14
H on	45 6 -6 -1 -3
H so	-8 18 -6 -2 -3
H the	-57 -11 22 -5 -5
H to	-8 19 2 -3 -1
H will	-14 -37 -2 -3 -5
H with	-3 -1 8 -2 -2
H would	-9 -6 38 0 0
H you	0 -2 0 -1 0
H your	-2 0 -1 -1 -1
H&D	-41 -17 22 29 -33
H&M	-1 -8 1 50 -9
H, nobody	-35 -41 9 -54 -18
H…#	-9 -5 -1 -6 -4
H…9	16 -9 -4 -6 -5
H…:	-7 -24 -3 -3 -4
H…A	32 64 -17 -8 10
H…D	43 -28 -28 -21 -22
H…E	27 10 15 -12 0
H…F	57 -16 0 -22 -14
H…H	-65 -57 -5 -31 -29
H…M	15 -4 15 -10 -2
H…N	-34 -11 -25 -12 -27
H…O	18 -2 -2 16 -4
H…P	14 -9 -7 3 -8
H…Q	-5 -10 -9 -2 -3
H…R	31 25 -5 -13 6
H…S	5 -7 1 0 -2
H…T	-36 4 1 -32 -29
H…W	67 -11 -7 -8 -7
H…X	18 -2 -2 -1 14
H…^	-1 -1 -8 -1 -3
H…because	27 0 -35 -10 -3
H…has	63 -6 0 2 -9
H…if	-9 -8 -2 -1 -1
H…is	8 -37 -36 -20 2
H…it	-1 9 -1 -2 -6
H…may	-34 2 -6 -4 -6
H…not	-44 -20 -22 1 -15
H…our	1 -1 49 -1 -2
H…we	-2 9 -1 -1 -1
H…will	-16 -77 -7 -4 -6
H…would	-9 -8 36 -1 0
H…you	-5 -20 -5 -2 -6
H…your	-6 -11 -4 -3 11
M	151 -94 -66 0 -43
M #	-29 -6 0 -8 -2
M .	12 -7 -11 -25 -2
M 9	10 -3 0 -3 -1
M >	79 -14 11 47 -10
M A	-30 -1 7 -5 -2
M D	75 -6 -8 32 -7
M E	70 -17 -7 -4 -6
M F	48 -4 -17 -30 -9
M H	23 -1 -9 46 -1
M M	11 -1 -7 40 -4
M N	9 -4 -23 -4 -1
M O	-55 -1 -5 17 -2
M P	6 -4 -11 -5 -1
M Q	11 0 -3 22 -8
M R	34 1 -10 -34 -4
M S	11 0 -1 -2 0
M T	-3 -13 -2 -4 29
M W	-5 -1 -1 -11 -1
M X	-4 -3 -12 -2 -2
M and	27 -1 -1 1 -2
M at	-4 0 0 -1 0
M because	-5 -2 0 -12 0
M by	4 -3 -2 -1 0
M does	8 0 0 0 0
M for	33 0 0 0 0
M has	-23 0 3 4 -2
M in	-21 8 0 -9 -2
M is	32 -4 4 -18 -10
M may	-35 -2 -2 4 0
M not	-4 -4 -1 -4 -1
M of	-73 0 -6 -6 -2
M on	43 0 -4 -31 -1
M so	-8 -16 -1 -16 -2
M the	-4 -2 11 -3 -1
M to	-27 0 1 -1 0
M will	-3 0 0 0 0
M with	17 -2 -10 12 -1
M&F	26 4 -35 35 -27
M&R	62 -29 -22 12 -12
M, nobody	98 -75 -11 21 -14
M…#	-16 -6 0 -6 -2
M…9	9 2 -5 -9 -2
M…:	-12 15 0 -1 0
M…A	29 7 -16 -11 -2
M…D	12 -12 -23 23 -11
M…E	17 -9 -12 -13 -9
M…F	60 -6 -42 58 -16
M…H	-49 -1 -8 -2 -4
M…M	23 -10 -29 1 -8
M…N	-30 3 -15 -7 -7
M…O	-38 -1 -5 13 -2
M…P	-10 -3 -13 -3 -1
M…Q	24 13 -8 -51 -2
M…R	52 -10 -8 14 -9
M…S	2 0 -2 12 0
M…T	-21 -8 2 15 24
M…W	35 -1 -3 -12 -2
M…X	-48 0 11 -2 -3
M…^	-5 -11 -5 -10 -1
M…because	-21 -5 -4 -18 -1
M…has	-12 0 3 1 -2
M…if	-15 -2 0 -1 0
M…is	18 -8 -1 -70 -15
M…it	-6 0 4 -1 0
M…may	-13 -4 -4 -6 -1
M…not	-20 -6 -7 2 -4
M…our	24 0 -1 16 0
M…we	10 0 -2 -2 0
M…will	-3 0 0 0 0
M…would	-1 -2 0 -3 0
M…you	-26 -2 -1 -5 -1
M…your	-37 -2 -4 -5 -2
N	-75 -88 -81 -91 -79
N #	0 -1 0 -9 -1
N .	-61 -2 17 -11 -7
N >	-22 -26 7 -52 -28
N A	-4 0 -6 -1 7
N D	11 30 -13 -4 2
N E	34 5 3 -8 -3
N F	21 -1 -20 0 -5
N H	-5 -12 -17 -8 -6
N M	-16 -2 -3 -27 -4
N N	-5 -24 -13 -11 -6
N O	0 0 0 28 -1
N P	0 -1 -7 -1 9
N Q	-21 30 -2 17 -1
N R	-26 7 -2 20 -2
N S	26 0 -6 -1 -1
N T	-8 -30 7 1 -4
N W	-10 -1 -20 -2 -4
N X	0 6 0 -1 9
N a	-42 -17 -11 -12 -5
N and	0 31 22 0 17
N at	-19 -37 -7 20 -10
N because	-13 2 -4 -12 -2
N but	27 0 -1 -2 0
N by	18 -9 -25 -5 -2
N for	-9 5 -3 17 -5
N has	-3 -1 -2 -10 -4
N if	-1 16 10 0 0
N in	23 0 13 -8 16
N is	23 -42 -7 -6 -6
N it	0 -4 3 -1 0
N may	3 -7 -6 9 -1
N of	6 -36 -1 -2 -1
N on	-3 10 -5 6 -2
N our	-1 5 -3 -1 -1
N so	37 53 -11 20 -13
N the	-23 -24 4 0 33
N to	-42 7 -8 14 -4
N will	0 -25 -8 4 -1
N with	-2 -12 -1 -1 -1
N you	0 -9 -2 -1 -2
N your	42 12 4 -4 -9
N&D	13 25 -42 19 -34
N&M	92 -18 -31 4 -16
N…#	-17 -7 -1 -11 -2
N…9	-8 -6 -3 -3 -4
N…:	-23 -23 -2 -4 -3
N…A	-4 2 -17 1 3
N…D	-17 41 -13 13 -15
N…E	-4 0 11 -19 8
N…F	38 -11 -8 -17 -15
N…H	29 15 -33 -6 20
N…M	54 -5 -2 32 -6
N…N	-4 -16 -11 2 -15
N…O	0 0 -8 27 -1
N…P	18 -2 -11 -3 7
N…Q	-2 -19 -13 26 -4
N…R	-22 18 -8 -17 -9
N…S	22 -9 -13 -6 -3
N…T	-16 22 -12 -4 -21
N…W	13 -5 -18 3 14
N…X	-12 -18 19 -3 4
N…^	2 -1 -1 -3 -3
N…because	13 9 8 -17 -5
N…has	38 -2 4 -11 -4
N…if	-1 50 2 -1 -1
N…is	28 29 8 18 -15
N…it	-3 19 -1 -2 -6
N…may	2 -9 11 4 14
N…not	-14 0 21 -3 -3
N…our	18 1 -11 10 -2
N…we	-1 -6 -3 0 -1
N…will	-1 -26 -11 -1 -2
N…would	0 6 19 0 -1
N…you	-16 17 13 -6 -4
N…your	45 6 2 3 -14
O	4 -46 -47 165 -36
O .	36 -7 -8 8 -4
O >	-37 -20 -13 70 -8
O D	-5 -1 -1 -1 0
O F	-9 0 -1 4 0
O N	-11 -1 -1 33 -1
O O	-14 -9 0 31 -2
O Q	-18 -5 -10 19 -6
O W	-11 0 0 13 -1
O X	0 22 0 -24 -1
O at	0 -2 0 18 0
O by	-5 0 0 1 0
O has	-1 -10 0 8 0
O in	-28 -7 -1 18 -2
O is	-9 -3 -1 45 -3
O of	-3 -5 -2 37 -3
O the	-15 -4 -5 34 -1
O to	19 -3 -5 2 0
O will	0 -11 0 -8 0
O, nobody	-2 -35 -28 79 -23
O…A	28 -2 -14 6 0
O…D	1 0 -2 -18 -1
O…E	-5 -8 -2 21 0
O…F	-34 -1 -2 23 -3
O…H	-13 0 0 4 0
O…M	44 -1 -5 -48 -4
O…N	-28 -3 -1 9 -1
O…O	-29 -18 -7 107 -5
O…Q	-26 -15 -15 27 -5
O…R	-18 -16 -1 32 -1
O…S	-5 0 0 4 0
O…T	0 -22 -2 25 -2
O…W	-11 0 0 13 -1
O…X	-1 18 0 -18 -1
O…has	-6 -10 -1 12 -1
O…is	-7 -3 -1 3 -4
O…may	0 0 0 4 0
O…will	-1 -13 0 -8 -1
O…your	0 0 0 11 0
P	-68 -86 49 -69 -24
P .	-8 -1 1 -2 -3
P >	-48 -9 -11 -15 -9
P A	-2 -1 7 -1 0
P D	24 -1 1 -1 -4
P E	-19 -10 1 -3 -5
P F	-26 0 29 -2 -4
P H	36 0 -18 0 0
P N	11 -3 54 0 16
P P	6 -1 19 -3 21
P R	14 -1 -6 0 -1
P S	-18 0 -2 0 -1
P T	-21 -7 24 -1 -6
P W	-26 0 9 -2 -3
P X	6 -1 20 -3 -2
P a	4 0 -2 0 -1
P at	-1 0 -4 -1 -1
P be	-4 -2 -3 -1 -5
P because	4 0 11 -1 -1
P can	-1 -3 -9 -2 17
P for	-1 -3 -5 -1 -3
P has	8 -3 -10 2 -11
P in	10 9 17 -2 -4
P is	-16 -3 -18 -6 -13
P may	15 -1 14 -3 -3
P not	-3 0 -9 -1 -2
P on	-4 0 -3 0 -1
P so	0 -23 0 0 -1
P the	-6 -7 4 -1 -10
P they	-4 -4 15 -5 -1
P to	22 -1 -13 -1 -2
P will	-5 13 -6 -5 13
P would	-2 -10 -16 -6 -3
P&D	-3 -7 -18 -5 9
P&M	3 -5 1 -9 -8
P…A	19 -2 -20 -4 -4
P…D	-18 -4 7 -2 -7
P…E	-12 2 -15 -10 -19
P…F	-14 -2 41 -8 -7
P…H	-22 21 8 -9 -13
P…M	-3 0 12 0 -1
P…N	-18 -12 63 -9 19
P…O	0 0 -3 0 -1
P…P	4 -3 13 -7 7
P…Q	-1 -8 -4 2 -1
P…R	6 -33 13 -3 -6
P…S	-22 -2 -25 -5 -4
P…T	-33 -13 39 -7 -14
P…W	-4 -1 22 -2 -4
P…X	-8 -6 16 -4 -16
P…because	12 -17 7 -11 -11
P…has	7 -14 -10 -6 -2
P…if	-6 0 -3 -1 -1
P…is	-20 -5 0 -3 -18
P…it	13 -7 3 0 -8
P…may	14 -1 10 -4 -4
P…not	-7 -1 -3 -4 -5
P…our	8 -3 -14 -1 -1
P…we	0 -1 -3 0 -1
P…will	-7 11 -14 -6 13
P…would	-3 -12 3 -6 -3
P…you	0 -5 -12 -1 -5
P…your	-2 -9 -11 -1 -5
Q	-8 5 -2 52 -44
Q .	-9 -1 -7 30 -1
Q >	-5 -30 -19 64 -25
Q A	-47 -5 -4 20 -1
Q D	12 -3 -10 11 -4
Q F	15 -1 0 -6 -1
Q H	-37 -2 19 -5 -1
Q M	25 0 -1 -13 0
Q N	-15 10 -1 -2 0
Q O	-9 -10 -6 11 -5
Q Q	-15 -13 -17 65 -12
Q R	-9 -2 2 7 0
Q T	-1 8 3 -4 -1
Q X	0 0 -2 -1 6
Q a	9 -1 11 56 -2
Q and	-13 -11 -3 30 0
Q at	-26 -1 -1 -2 0
Q because	-2 -9 -3 -6 -2
Q by	-12 1 10 4 0
Q has	-3 -2 -1 20 -1
Q in	39 0 -6 6 0
Q is	18 -26 -10 45 -8
Q of	5 -1 -1 9 -7
Q on	12 -1 -4 -2 0
Q the	16 -1 5 11 -2
Q to	-2 -12 -8 12 -5
Q which	0 -1 -38 -7 -1
Q will	-2 -6 0 -1 0
Q with	10 0 -3 -3 -2
Q your	-3 -1 -1 -4 9
Q, nobody	-51 -64 -24 64 -35
Q…9	-14 -1 0 -3 -1
Q…A	-48 -9 -8 24 -1
Q…D	14 -22 -17 62 5
Q…E	37 7 -2 15 -1
Q…F	-8 -7 -9 25 -8
Q…H	-31 -10 20 12 -7
Q…M	21 0 -6 1 -3
Q…N	23 -2 1 3 -3
Q…O	-30 -10 -7 55 -11
Q…P	1 0 -4 5 2
Q…Q	-43 -24 -37 141 -19
Q…R	-15 -16 -18 32 -2
Q…S	10 -1 -3 4 0
Q…T	-2 -2 1 -4 -2
Q…W	26 -1 -16 9 -3
Q…X	-2 -2 -3 20 -9
Q…because	36 -14 -13 4 -3
Q…has	17 -2 4 33 -2
Q…is	6 -29 -22 42 -11
Q…it	-1 -8 -16 -2 0
Q…may	8 -7 -1 -6 0
Q…not	19 -2 -2 -4 -2
Q…our	14 0 -3 20 -2
Q…we	3 -2 0 8 0
Q…will	-1 -12 0 -2 -1
Q…you	-1 -3 -2 -3 -1
Q…your	-4 -4 -4 -3 7
R	-44 33 -4 -43 -52
R .	64 -14 3 4 -2
R >	2 -21 -41 -61 -17
R A	14 22 -6 0 0
R D	-93 10 -2 0 -2
R E	-17 -4 -9 -6 -4
R F	-6 -5 -19 70 15
R H	32 -8 -6 4 -1
R M	-21 -1 0 -1 0
R N	18 -5 3 -4 -2
R Q	-5 9 -3 5 -1
R R	50 -77 9 -8 -7
R T	-24 21 8 -16 -13
R W	-2 -2 9 0 0
R X	0 -16 4 -3 28
R a	-23 -6 -2 -4 -1
R and	8 -11 -2 0 -7
R at	-6 31 -5 -5 -3
R because	-3 -4 -3 -6 -5
R by	2 6 -3 -9 -6
R for	-4 -32 -2 -1 -2
R has	-4 0 3 -2 0
R in	14 99 -13 -25 -4
R is	-42 64 -11 -12 -3
R it	-11 -7 -15 -3 -1
R may	0 0 -7 -1 0
R not	0 3 -1 0 0
R of	21 -9 -4 18 29
R on	-32 -13 9 -1 -2
R our	17 16 1 -5 -1
R so	12 8 -8 -9 -6
R the	-51 -22 44 -14 -7
R to	23 -24 -24 13 -4
R will	-3 32 0 0 0
R with	-5 -10 1 -2 -3
R your	15 -3 -2 -1 0
R&T	-1 42 20 -27 -39
R, nobody	11 44 -60 -9 -17
R…#	-39 -9 -3 -5 -1
R…9	21 28 -5 -5 -4
R…:	-18 26 -3 -11 -7
R…A	72 35 -16 1 14
R…D	18 -34 7 -1 10
R…E	33 70 4 -4 -8
R…F	19 -11 -6 72 11
R…H	62 31 -29 -8 -6
R…M	-17 -16 -10 -24 -3
R…N	9 18 13 -6 -8
R…O	35 17 -1 -14 -2
R…P	23 3 -5 -2 -7
R…Q	5 3 -2 4 -2
R…R	-1 -12 -25 -20 -17
R…S	6 -14 -10 -3 0
R…T	5 75 -42 -39 -14
R…W	4 -16 12 -7 -1
R…X	-30 4 3 -18 33
R…^	-4 -5 0 -1 0
R…because	-33 -7 -7 -8 -7
R…has	47 -7 0 -10 -1
R…if	0 -3 0 0 -1
R…is	-21 54 7 -22 -11
R…it	7 6 -14 -4 -7
R…may	11 0 -7 -6 -1
R…not	5 13 8 -3 -2
R…our	33 12 -2 -5 -1
R…we	-5 -26 10 15 -1
R…will	-4 4 -1 15 -2
R…would	0 9 -5 0 0
R…you	-6 -22 8 -2 -4
R…your	13 2 -3 -2 20
S	-75 -70 -40 -23 -56
S .	-1 10 -10 -7 -1
S 9	-1 -1 -1 -1 -7
S >	-22 -15 2 -22 -10
S A	10 -1 15 -3 0
S D	14 0 -1 -1 0
S E	0 -22 0 -2 0
S F	-15 -8 -5 -2 -1
S H	3 0 -10 0 0
S M	31 -3 -5 -2 -1
S N	5 -1 -3 -2 -1
S P	0 0 -2 0 -1
S S	-2 -1 -7 -1 0
S T	-3 -27 -3 -4 -1
S W	1 0 -3 -1 0
S X	0 0 -2 0 -1
S a	13 -1 -1 0 0
S at	6 -7 -3 -2 -1
S because	0 14 0 0 0
S by	-1 -9 -6 -1 0
S does	-4 0 10 0 0
S for	-2 12 -8 -6 -4
S in	-6 -4 -5 -3 -1
S is	-2 -2 -6 -7 -2
S our	-2 -2 13 -2 -4
S so	0 -10 -9 -1 -1
S the	-15 -4 -2 13 -2
S to	7 -8 1 -7 -2
S which	0 -11 0 -2 -5
S you	0 -25 -1 -1 -1
S your	4 -1 -5 0 0
S, nobody	-2 -38 -1 -8 -17
S…9	-2 -7 -1 -2 -7
S…:	0 -2 -1 -1 0
S…A	-7 -8 18 -5 -1
S…D	25 37 -7 5 -1
S…E	-2 1 -16 -10 -8
S…F	-18 -11 2 7 -2
S…H	4 3 -9 5 -4
S…M	32 -4 -10 6 -1
S…N	13 -13 -14 -9 -3
S…O	-6 0 -6 12 0
S…P	4 0 6 7 -1
S…Q	-10 -1 12 -6 0
S…R	-4 4 5 -7 -1
S…S	-4 -7 -2 -12 -5
S…T	-12 -36 -14 -12 -3
S…W	-3 -1 -18 -5 -1
S…X	-1 -3 7 -2 -12
S…because	4 4 13 3 0
S…has	-7 -2 -2 4 -5
S…if	0 -13 -3 -4 -7
S…is	-8 -6 -10 -14 -9
S…it	-2 -4 -11 -7 -1
S…may	-7 0 -1 11 0
S…not	-6 -5 4 -1 -1
S…our	-3 -3 -1 -2 -3
S…we	0 -2 0 0 -1
S…will	0 -9 0 -3 -1
S…would	0 21 0 0 0
S…you	0 -10 -10 -1 -2
S…your	3 -3 -3 -4 -8
T	-67 35 12 -51 -45
T .	-46 -29 -14 34 -3
T 9	0 -8 0 -1 -1
T >	-97 35 -75 -39 4
T A	-7 -25 13 -23 12
T D	76 -7 -18 -18 12
T E	1 54 9 -4 -4
T F	-3 -3 -1 -1 0
T H	53 4 14 -10 -5
T M	1 -2 -4 -6 0
T N	44 8 -3 19 -2
T P	-19 8 28 -1 -1
T Q	-8 -13 16 -7 -1
T R	7 49 -16 -9 -1
T S	-3 8 -3 8 -1
T T	-18 22 -25 -26 -16
T W	-6 -5 -1 -2 0
T X	7 20 28 -2 6
T a	16 8 3 56 -4
T and	-20 36 -3 -9 -8
T at	-10 0 -13 -7 -5
T because	-39 -30 -20 -3 -3
T by	-4 -49 2 -2 0
T for	-2 17 -8 -4 2
T has	-11 -14 -3 -6 -2
T if	2 17 0 -1 -1
T in	-8 -19 6 7 -1
T is	-18 -16 8 27 -6
T may	-3 -1 0 -1 0
T of	44 10 -7 -9 -5
T on	-10 -12 -3 -6 -3
T our	-3 -2 40 -1 -1
T so	-17 8 10 -7 -22
T the	4 2 3 -5 -3
T to	-20 -30 15 -2 -2
T we	4 22 0 8 0
T will	-1 -125 -4 -5 -2
T with	-5 -3 -2 -4 4
T would	0 12 -3 -1 0
T you	-6 30 -8 0 -1
T, nobody	-10 34 -55 -7 -11
T…9	-1 -2 -3 -4 -3
T…:	-5 -67 -8 -8 -4
T…A	16 -3 5 -27 11
T…D	2 52 37 11 5
T…E	-4 -9 -5 -38 -10
T…F	32 -14 52 2 -3
T…H	25 30 7 -4 -7
T…M	31 -8 8 18 -2
T…N	17 41 22 -9 -11
T…O	10 -2 0 -24 0
T…P	-22 -2 20 6 -3
T…Q	17 -16 16 -11 -2
T…R	-16 -42 -27 -13 -4
T…S	0 -27 -2 4 -1
T…T	-29 -38 -7 39 -20
T…W	-57 -9 8 -3 -6
T…X	-3 16 -4 -2 -8
T…^	1 -7 0 20 -1
T…because	-28 -20 -3 -5 -4
T…has	13 -8 -9 -5 -3
T…if	-6 -4 -1 -3 -1
T…is	-9 -6 -5 -2 -12
T…it	11 33 -3 -5 -3
T…may	-5 -4 17 -4 -1
T…not	23 -22 -7 -6 -3
T…our	23 28 26 -2 -2
T…we	0 38 -2 5 -2
T…will	-7 -89 -7 -8 -5
T…would	-1 16 -6 -2 0
T…you	-31 36 -9 -1 -3
T…your	-1 6 7 -4 -1
W	16 -56 114 -33 -47
W .	3 -1 21 3 -1
W >	-12 -13 20 -12 5
W A	-15 -1 29 -2 -1
W D	-27 -3 -9 -3 -1
W E	-11 -15 18 8 -4
W F	-11 0 0 10 -1
W H	-24 -3 -5 -1 -1
W M	-21 0 6 -1 0
W N	20 -1 16 -2 -1
W P	-14 0 12 -1 -2
W Q	-8 -1 10 5 0
W R	-25 -10 4 -13 -2
W S	-15 0 6 -1 0
W T	26 -5 28 -3 -2
W W	-17 0 11 0 0
W X	0 0 -13 -1 -3
W a	11 0 -8 0 0
W and	-1 -3 -15 -1 -1
W at	-1 -4 -8 -1 -1
W because	40 -3 -15 -5 -1
W but	12 0 -2 -1 0
W by	-13 -5 23 -4 0
W for	-19 0 38 -2 -1
W has	-5 0 -3 0 -1
W if	0 0 -9 -1 0
W in	88 -2 -21 -2 -1
W is	-7 0 3 -1 0
W it	0 0 9 0 0
W on	-16 0 -2 -1 0
W our	3 0 3 0 -1
W please	0 0 -3 -1 -2
W the	-60 -2 51 -9 -6
W to	-16 -1 24 13 0
W your	0 0 3 -1 -1
W, nobody	-37 -34 57 -24 -10
W…#	-19 -3 -5 -3 -1
W…9	-7 0 -2 0 0
W…A	-22 -15 33 -4 -1
W…D	-20 -5 48 7 -11
W…E	-21 -15 6 -2 -3
W…F	-54 -1 2 9 -2
W…H	1 -8 21 7 -4
W…M	-31 0 -2 3 0
W…N	-29 -4 29 10 -4
W…O	24 0 0 -3 0
W…P	-10 0 26 -1 -1
W…Q	-17 -2 22 3 -1
W…R	10 -11 23 -14 -3
W…S	-8 -1 12 -1 -1
W…T	65 -26 30 -6 0
W…W	-12 -5 36 -3 -2
W…X	-4 -1 -14 -1 -9
W…because	34 -3 -16 1 -1
W…has	9 0 -8 -4 -1
W…if	0 0 -9 -1 0
W…is	20 -1 -27 4 -1
W…it	9 -4 3 -1 -1
W…not	-13 0 2 0 0
W…our	34 -1 -16 -2 -4
W…will	0 -3 0 0 0
W…you	-1 0 10 0 0
W…your	-14 0 21 -2 -2
X	-18 -1 52 -32 90
X .	-19 -6 43 -3 2
X >	-30 -10 -1 -34 41
X D	2 -1 -2 -3 -7
X E	-1 -2 -6 -5 13
X F	-39 -2 4 -3 56
X H	2 -1 -5 -3 11
X N	-2 -5 -10 -2 16
X Q	-3 -1 -3 0 -5
X R	-11 34 6 -2 25
X S	4 -2 -3 -1 -4
X T	-2 -23 -5 -4 3
X W	0 -1 -5 -1 -1
X X	0 -14 -17 -6 56
X a	52 0 -4 -2 -10
X and	-28 -5 -19 -2 25
X at	-2 -15 2 -2 31
X be	-2 0 0 -1 -1
X because	-9 -2 0 -3 -6
X by	1 -2 -5 20 -8
X for	-5 -28 -8 -2 45
X in	-34 -11 -11 17 2
X is	-14 -2 -1 23 37
X of	27 29 -4 -2 -21
X on	0 0 0 0 -3
X so	0 -5 -5 -1 19
X the	-12 -19 -1 -7 -3
X to	-1 -7 4 -1 3
X will	-1 35 0 -6 -5
X would	0 18 0 -1 -1
X, nobody	-63 -6 8 -7 57
X…9	0 -26 -5 -1 -2
X…:	0 0 0 -1 -2
X…A	19 -13 -12 -2 36
X…D	37 -13 -14 -5 42
X…E	32 11 -10 -6 -8
X…F	-21 -2 -21 9 36
X…H	0 1 -18 1 34
X…M	15 0 -4 -1 -10
X…N	-11 7 -15 -6 52
X…O	-3 4 0 9 -7
X…P	13 -2 -3 -2 23
X…Q	-4 0 -7 -2 8
X…R	33 4 4 -8 18
X…S	-3 -2 8 -4 -4
X…T	21 16 5 -10 -5
X…W	24 -2 -12 6 17
X…X	-46 15 -31 5 147
X…because	-9 -7 -3 -3 -15
X…has	-21 -8 6 -5 34
X…if	-1 18 0 0 0
X…is	19 -3 -25 19 51
X…it	12 -16 -4 -1 -8
X…may	-1 0 -3 -3 14
X…not	-3 -2 11 0 -10
X…our	3 -10 -9 -7 4
X…we	-1 0 -2 0 7
X…will	-2 51 0 -6 9
X…would	-1 6 16 -2 -7
X…you	-5 9 -3 -1 -15
X…your	-2 -2 -5 -4 2
^	-8 -38 -36 -32 -12
^ .	-1 -2 -1 -1 -1
^ 9	11 -7 -6 -6 -4
^ >	-1 0 0 -2 -2
^ A	0 -3 -5 0 -1
^ D	-3 -8 -4 -3 -1
^ F	-21 -4 -4 -10 -5
^ H	-2 0 0 -2 -1
^ Q	1 0 0 16 -1
^ and	-8 -6 -5 -19 -3
^ has	-2 -1 -7 -6 -2
^ is	16 -2 -3 -16 11
^ will	0 -4 -1 -1 -1
^, nobody	-23 -25 -29 -22 -17
^…9	11 -7 -6 -6 -4
^…A	0 -3 -5 0 -1
^…D	15 -9 0 -3 -3
^…E	-9 -13 -10 -3 -2
^…F	-1 -3 -4 -7 7
^…H	-6 -3 -2 -2 -2
^…N	-3 -11 -4 -3 -5
^…Q	-1 0 0 13 -1
^…R	-7 -1 -7 0 16
^…S	-2 -1 -3 -8 -3
^…T	-11 -3 -1 0 -1
^…W	-4 -1 -11 0 -1
^…^	-7 -1 -9 -19 -4
^…has	-2 -1 -7 -6 -2
^…is	9 -8 -5 -21 8
^…not	-3 0 -4 -1 -1
^…will	0 -4 -1 -1 -1
^…you	0 -4 0 -1 -1
a	36 -53 -14 -29 -56
a .	45 -20 24 -5 -16
a >	-21 -22 -5 -5 -2
a A	-54 -19 35 -23 4
a D	58 -10 -74 -8 -23
a E	55 18 31 -21 -28
a F	22 -18 24 33 -7
a H	-42 -13 -18 30 -19
a M	1 -4 -6 -31 -11
a N	24 -52 4 -19 -7
a O	-13 9 -4 32 -3
a P	-32 -10 97 -5 -10
a Q	1 -21 19 -12 -10
a R	-18 14 -18 14 -3
a S	22 -1 -13 5 -1
a T	-41 27 -31 33 -15
a W	15 -4 -7 18 -2
a X	-14 12 12 -9 36
a ^	5 -4 -2 -1 13
a be	-1 45 0 0 0
a in	-20 -1 -1 -2 -1
a is	-6 -1 0 -4 0
a of	59 -4 -12 0 -3
a the	4 0 0 -1 0
a to	-1 -3 0 0 0
alarm	-13 -18 -22 -12 101
alarm+audience	-1 -12 -3 -1 29
alarm+effect	-1 0 -5 -1 15
alarm+trouble	-2 0 -9 -2 21
allowed	39 -42 -40 -5 -20
allowed+audience	-29 -11 -10 -7 -8
allowed+avoid	15 -1 -1 0 0
allowed+blames_last	22 0 26 -2 -1
allowed+blames_next	5 -1 0 0 0
allowed+effect	-53 -21 -5 -16 -15
allowed+future	-1 -23 -9 -5 -2
allowed+mended	-1 -3 0 -1 0
allowed+modal	-35 10 -3 -5 -1
allowed+over	8 -1 0 -1 0
allowed+seeming	-1 -5 0 -1 -1
allowed+technical	1 -1 -6 -20 -1
allowed+telling	20 -1 -2 -2 -5
allowed+trouble	3 -4 2 -12 -7
allowed+trying	0 -2 0 0 0
allowed+when	0 17 0 0 0
allowed+wrongdoing	6 0 -1 -1 0
and	-32 18 -71 -28 10
and .	34 -4 -3 0 -3
and :	-10 0 -1 -1 -2
and A	-1 0 -6 0 0
and D	4 -5 0 -1 -1
and E	-2 -6 -15 -2 9
and F	-10 -4 11 -6 -2
and H	0 -2 -4 0 0
and M	-4 -5 0 -1 -1
and N	-13 -8 -8 -8 7
and O	26 -3 0 -8 0
and Q	-1 -1 -2 19 0
and R	-3 -44 -23 -2 -1
and S	-1 -5 0 -1 -1
and T	-6 28 -8 -2 -4
and W	0 0 8 -3 0
and X	-13 -3 -6 -1 46
and ^	-6 -6 -1 -19 -4
and a	-10 -8 -15 -1 -2
and does	-2 0 16 0 0
and in	-19 0 0 0 0
and is	-18 -5 0 0 -6
and it	0 30 -2 -2 3
and on	-5 -2 0 0 -1
and so	-1 21 -2 -4 -1
and the	12 7 -22 14 -4
and we	-4 -11 -2 -3 -6
and you	0 26 0 0 -1
at	-37 11 -66 -24 -21
at .	-5 12 -3 -2 -2
at 9	-9 22 -2 -1 -1
at :	2 -56 -9 -11 -7
at >	-4 -3 -1 -5 -3
at A	0 12 0 0 0
at D	11 0 -1 -3 0
at E	33 -16 -11 11 -1
at F	-6 0 22 -2 -1
at H	-12 2 -2 -2 -2
at M	-31 -1 -1 -9 -1
at N	-4 0 0 0 0
at Q	7 0 0 7 0
at R	5 -53 -16 -3 -3
at T	8 -25 -33 3 -10
at W	-6 0 22 -2 -1
at a	-5 13 -9 -7 -4
at it	9 -1 -6 -1 -4
at our	-30 -4 12 -3 0
at so	0 -4 0 0 -3
at the	-9 46 -20 13 16
at you	-1 -1 -3 -5 -1
at your	-2 -4 -1 -1 -1
audience	-106 -44 -52 -20 -27
audience+avoid	-2 -3 -4 29 -2
audience+blame	0 0 14 0 0
audience+blames_last	18 -1 13 -3 -1
audience+blames_next	30 -1 3 -1 -1
audience+doubt	0 0 0 -2 16
audience+effect	-9 12 -17 -7 8
audience+future	7 28 -23 28 16
audience+mended	-6 13 -8 -2 -1
audience+modal	-2 -3 -28 9 8
audience+over	0 -35 0 0 -3
audience+passive	-9 0 -2 28 0
audience+person	0 8 -9 -1 -1
audience+seeming	0 -1 0 -1 -2
audience+technical	-1 -6 5 25 -2
audience+telling	15 -5 -7 -13 -11
audience+trouble	-15 18 22 22 38
audience+trying	20 -6 -1 5 -3
audience+when	-1 25 -4 -4 13
audience+wrongdoing	3 -1 17 -2 -3
avoid	-34 -15 -26 176 -23
avoid+cause	-7 -1 -1 7 0
avoid+effect	-26 -8 -2 107 -3
avoid+future	36 16 0 0 -3
avoid+mended	-2 -2 0 9 0
avoid+modal	-2 0 0 15 -1
avoid+passive	0 -2 -2 -30 -1
avoid+technical	19 -1 -1 -39 0
avoid+telling	9 0 -3 17 0
avoid+trouble	-40 -4 -7 97 -6
avoid+trying	-1 -1 0 22 0
be	10 28 -43 11 -60
be .	36 77 -17 -19 -2
be A	0 -3 -1 0 0
be D	2 -5 0 -3 -1
be E	-6 2 16 38 -11
be F	12 -2 -11 -9 -5
be H	-25 -42 -9 -7 -3
be M	3 2 0 0 0
be N	52 -42 -17 -14 -8
be O	-21 -10 -7 25 -1
be P	0 -1 -5 -3 -5
be Q	-37 23 -6 32 -6
be R	-27 63 -12 -36 -6
be S	-1 8 -2 13 -1
be T	7 -23 -15 0 -6
be W	29 8 -24 -3 -3
be X	-6 19 -4 46 -8
be a	-10 -16 15 -2 -1
be at	-1 -13 -1 -1 0
be can	12 42 0 5 -1
be in	21 30 20 -2 -7
be it	0 21 0 0 -1
be not	0 1 10 0 -1
be on	-1 13 -6 -1 -1
be the	-3 2 0 -1 -1
be with	-1 -47 -7 -1 -1
be your	0 -8 -1 0 0
because	33 -3 -2 -21 -37
because .	7 -8 -3 -5 -1
because :	-7 31 -1 -1 -2
because >	0 -6 -5 -1 -7
because D	-12 -7 0 0 0
because E	-2 -21 -13 -1 -1
because H	-34 -7 -1 0 0
because Q	-7 0 -1 1 0
because R	-49 16 -8 -13 -6
because T	4 -15 -7 -9 -3
because ^	-3 -1 -1 -2 -1
because a	13 -11 7 -1 -3
because at	-3 -1 -1 -1 -1
because by	41 -10 1 -1 0
because is	-5 0 -4 6 0
because of	35 -1 -13 -14 -3
because on	-2 -1 0 0 0
because our	14 0 0 0 0
because so	-6 -2 -5 -2 0
because the	54 17 -5 -13 -3
because they	0 -3 -2 0 0
because to	-8 7 42 47 0
because we	1 14 0 -5 -1
because your	-1 -1 -1 -2 -3
because&D	23 17 14 28 -6
because&F	20 13 2 9 -10
because&M	-7 -11 12 -36 -2
because, nobody	-84 -2 3 -9 -9
because…9	11 -4 -2 -6 -2
because…:	-7 27 -1 -1 -2
because…A	-14 13 27 -7 -2
because…D	113 -3 -16 -1 -2
because…E	30 -3 7 9 -3
because…F	3 -2 -12 -14 -4
because…H	25 3 27 7 0
because…M	6 -5 16 -17 0
because…N	21 -1 5 -3 -1
because…O	8 -1 -2 12 -1
because…P	-1 -3 -1 9 0
because…Q	-37 -6 20 -7 0
because…R	3 29 2 -15 -1
because…S	12 0 0 0 0
because…T	11 17 -1 -12 -3
because…W	0 -1 5 -1 -1
because…X	-2 0 0 0 -1
because…^	1 -1 -2 -2 -1
because…because	-1 -3 0 -2 -1
because…has	28 -2 -6 7 0
because…if	24 -3 -3 13 0
because…is	48 -7 -9 2 -1
because…it	-4 -11 -4 -2 -1
because…may	19 0 0 -1 0
because…not	20 0 -1 0 0
because…our	-10 -1 18 -3 0
because…we	-1 16 0 -5 -1
because…will	0 -11 0 -2 -1
because…your	10 -1 -1 -3 -3
blame	-59 -4 88 -7 -4
blame+blames_last	-39 0 51 -3 -2
blame+blames_next	5 -3 15 -4 0
blame+effect	-37 -4 48 -2 0
blame+person	-1 -3 1 -2 0
blame+technical	-30 0 18 0 -1
blame+telling	0 0 2 0 0
blame+trouble	-58 -4 73 -5 -2
blame+wrongdoing	0 0 2 0 0
blames_last	-44 -21 45 -25 -13
blames_last+blames_next	43 -3 28 -5 -3
blames_last+cause	31 -2 -3 5 0
blames_last+effect	56 -9 -8 -9 -10
blames_last+future	2 8 -2 -1 0
blames_last+modal	8 0 -2 10 -1
blames_last+others	35 -3 26 -3 -2
blames_last+passive	-19 0 -2 31 0
blames_last+person	-2 0 10 0 0
blames_last+seeming	11 0 -5 0 -2
blames_last+technical	-14 -1 -4 -9 -3
blames_last+telling	13 0 14 -2 0
blames_last+trouble	-24 -6 14 -25 -4
blames_last+trying	-1 0 -3 0 0
blames_last+wrongdoing	3 -2 -39 -13 -3
blames_next	38 1 51 9 -7
blames_next+cause	19 -2 12 18 0
blames_next+effect	51 -4 11 6 -2
blames_next+future	3 7 11 29 -1
blames_next+mended	0 14 0 0 0
blames_next+modal	17 0 0 -1 0
blames_next+others	19 -2 31 -3 -1
blames_next+technical	-80 -1 9 18 0
blames_next+trouble	0 -6 29 -13 -3
blames_next+when	-28 0 -9 0 0
blames_next+wrongdoing	17 0 -12 0 -2
but	25 -7 -5 -7 -3
but the	34 0 -1 -1 -1
but we	-9 -5 -3 -4 -2
by	-53 73 29 -25 -40
by .	-1 -6 30 -8 -1
by 9	-1 23 -3 -2 -1
by :	-19 -6 -2 -5 -1
by A	44 -6 12 0 0
by D	-9 -4 -2 -1 -1
by F	-12 0 12 0 0
by H	-57 19 24 -7 -6
by P	0 -3 -7 -3 -2
by R	0 66 -4 -4 0
by S	0 -6 -2 -2 0
by T	-10 85 8 -17 -9
by W	4 -1 11 0 0
by X	0 -2 0 -1 0
by a	11 7 4 -2 -4
by our	-7 0 12 3 0
by the	-11 -11 -42 -29 -5
can	-39 32 -75 -13 -5
can .	-11 -1 -11 -1 -1
can D	-1 -3 -3 -1 -1
can E	-2 19 -19 -3 -4
can F	-2 0 0 0 0
can H	-2 25 -4 -1 -3
can N	-6 15 -27 -5 9
can R	0 -5 0 0 0
can S	-1 -1 -23 -1 -1
can X	0 -3 -1 -1 -3
can be	-28 -21 -4 -6 -2
can so	-1 -4 -2 -1 -1
can to	12 42 0 5 -1
cause	9 -4 3 40 -5
cause+effect	11 -1 13 19 -1
cause+future	-23 0 10 15 -1
cause+modal	9 0 0 -1 0
cause+technical	-60 -1 7 37 -4
cause+trouble	14 -2 10 -12 -1
does	-21 21 20 -21 -15
does >	-27 7 0 0 -1
does E	-1 6 -1 -1 -1
does P	-2 -3 -6 -3 -14
does X	-1 -3 -5 -3 -13
does it	0 27 -1 -1 0
does not	-13 -30 -5 -13 4
does the	25 -1 -1 -1 -2
doubt	-5 36 -3 -8 5
doubt+effect	-5 18 -2 -5 11
doubt+modal	-5 -1 -2 -5 12
doubt+seeming	-3 -1 -1 -4 -1
doubt+when	0 38 0 -3 -7
effect	-91 -52 -77 -34 -53
effect+future	-25 105 -1 7 26
effect+mended	18 -65 -6 -13 -5
effect+modal	-14 -37 -39 1 -9
effect+others	-28 -3 38 -4 -2
effect+over	13 -37 -2 -2 -1
effect+passive	-8 -2 -2 33 -1
effect+person	-12 -10 10 -7 -1
effect+seeming	-5 -5 -4 -5 -4
effect+technical	47 -32 30 -10 -4
effect+telling	-36 -37 -10 3 -11
effect+trouble	-44 9 36 -6 21
effect+trying	5 -24 -2 21 -2
effect+when	-3 50 -6 -6 -13
effect+wrongdoing	53 -1 -23 -9 -2
for	-56 -20 -13 -28 3
for .	6 -3 -1 -1 -1
for 9	0 -21 0 -4 -1
for A	0 0 -2 -1 0
for D	-6 -15 -3 -1 8
for E	-2 -3 -15 -3 -1
for H	-2 9 -2 -2 -1
for N	-3 4 -2 -2 -2
for P	-5 0 5 0 0
for Q	0 -4 -4 -12 -2
for R	-3 7 0 0 0
for S	-1 -4 -6 -6 -5
for T	-15 -33 -6 -3 16
for X	0 -3 -7 0 1
for a	-15 -22 -13 3 -1
for it	-1 11 -1 0 -1
for our	-4 -1 0 12 0
for so	-1 -2 -2 -1 -1
for the	-1 39 37 -10 -1
for you	-5 17 0 0 -1
for your	-1 -8 -7 1 -3
future	-38 112 -92 45 -29
future+mended	-11 93 -12 -15 -8
future+modal	-2 -4 -1 8 -1
future+others	0 -2 0 -2 0
future+over	-2 -21 0 -2 -1
future+passive	-2 -13 -1 33 -1
future+person	-1 -14 -19 -9 -2
future+seeming	0 -1 -2 -1 -2
future+technical	-7 -24 4 45 -1
future+telling	-4 -33 -14 6 -12
future+trouble	-46 66 0 7 30
future+trying	-1 -31 -5 -2 -1
future+when	-6 -78 -10 -18 -17
has	-13 -59 -40 4 -16
has .	44 -1 -9 -14 -6
has >	-1 0 11 0 0
has A	0 -12 -3 -1 -1
has D	3 0 -1 -2 0
has E	0 5 -6 -17 -1
has F	64 -1 12 -14 -4
has H	-10 -7 37 -1 -1
has N	-12 -2 -4 -4 13
has O	-7 -2 -1 19 -1
has P	-1 -1 21 -1 -3
has Q	19 -1 -21 -2 -3
has R	-1 -7 10 -6 -2
has S	0 -3 -1 -4 -5
has T	-20 -13 4 -5 -2
has W	34 -1 -10 11 2
has X	-5 14 -6 -4 16
has a	-25 -9 -52 -13 -6
has be	-31 -27 -29 49 -9
has has	11 -2 18 -2 -1
has it	0 5 0 0 0
has not	-35 -14 -2 3 10
has so	-14 0 23 -3 0
has the	28 22 -15 -1 -5
has to	-5 -17 -6 -7 -15
has your	0 8 0 0 0
has, nobody	-48 -26 -42 8 -14
has…#	-2 0 0 -3 0
has…9	-3 8 0 -1 0
has…:	-1 0 0 -1 -2
has…A	3 -5 -5 -6 1
has…D	12 28 -22 14 -7
has…E	19 -4 48 -5 9
has…F	26 -3 35 -12 -13
has…H	-3 15 -28 17 -5
has…M	-11 8 -2 3 -1
has…N	-17 -31 19 23 8
has…O	8 -2 -2 28 -2
has…P	-8 -3 -11 1 0
has…Q	-28 -6 -22 30 2
has…R	23 19 -10 1 -6
has…S	-2 15 5 9 -1
has…T	17 11 -7 -7 -6
has…W	0 -4 7 8 1
has…X	-39 6 4 -6 0
has…because	15 -20 -29 -8 -1
has…has	9 -4 39 3 -6
has…if	-1 -1 7 -2 0
has…is	-19 -5 -2 11 -5
has…it	3 -1 31 -5 4
has…may	25 0 -1 3 0
has…not	-35 -15 21 16 5
has…our	-13 -1 20 1 5
has…will	0 -9 0 -2 0
has…would	0 -4 27 0 -4
has…you	0 19 -1 -1 -1
has…your	-1 0 9 10 -2
if	-16 7 -9 -2 -21
if A	-1 -3 15 0 0
if E	0 10 -3 -1 -2
if P	0 0 5 0 0
if T	0 16 0 0 0
if a	14 0 -8 -2 -1
if it	-3 3 7 -1 -1
if the	-24 0 4 -2 -4
if they	-1 -1 3 -3 -1
if to	-6 -8 0 -2 -1
if we	2 -1 0 0 0
if you	-2 10 -16 -2 -4
if your	-12 -4 -9 -1 -7
if, nobody	9 4 7 10 -1
if…A	6 -6 12 -1 0
if…D	-10 24 15 -1 -3
if…E	-11 -7 9 -3 -12
if…F	-7 -4 -5 -3 -2
if…H	-7 1 -21 -2 -5
if…M	-7 -1 -7 -1 0
if…N	-2 -14 9 -2 -2
if…P	0 0 2 0 0
if…R	1 12 4 -2 -1
if…S	-1 -2 -10 -1 -1
if…T	-2 28 -10 -2 -1
if…W	0 -1 -12 -2 -4
if…X	0 -1 5 -2 -11
if…because	0 -2 0 0 0
if…has	-5 -2 29 -2 -3
if…if	0 -1 18 0 0
if…is	-21 21 -10 -3 -9
if…it	-16 -7 2 -2 -3
if…may	-9 0 0 0 0
if…not	-10 -3 17 -2 -5
if…our	0 -1 -3 -1 -2
if…we	1 -14 -4 -1 -1
if…will	-1 -28 -3 -4 -3
if…would	0 0 28 0 -1
if…you	-2 0 -16 -3 -4
if…your	-13 -4 3 -1 -8
in	5 22 -35 -7 -15
in .	-42 -20 20 -21 -3
in 9	-2 7 -2 -1 -2
in >	15 -14 13 13 -16
in D	-41 -15 -6 24 -2
in E	-1 -1 13 22 -3
in F	-20 -1 -4 -3 18
in H	-30 18 26 7 30
in M	-1 -5 0 -1 0
in N	-10 27 -4 7 -2
in Q	3 14 -5 -13 -1
in R	16 -13 -5 -5 -2
in T	-9 -28 3 5 2
in W	-5 0 -1 0 0
in X	-5 -1 11 -4 18
in ^	-1 -5 0 -1 -1
in a	-34 34 -13 -2 5
in and	16 -1 0 0 -8
in at	37 -1 -4 0 -4
in because	14 18 24 -1 0
in in	35 -4 -5 0 0
in is	32 0 0 0 0
in it	6 -30 -12 -6 -8
in our	30 0 -13 0 -4
in so	-1 -1 0 9 -3
in the	33 42 -64 1 -11
in with	0 2 0 0 -1
in your	-11 -7 0 -3 -6
is	-1 -62 -90 -11 -4
is #	31 0 -3 1 0
is .	60 -27 -21 30 -15
is 9	5 -1 -1 0 16
is A	0 5 -3 -13 0
is D	47 -20 35 -5 -3
is E	-52 69 -23 -2 -23
is F	106 -14 5 -33 -21
is H	70 34 -2 -3 -3
is M	26 -4 -3 -13 -2
is N	-46 -61 -62 8 -43
is O	-52 2 -3 4 -5
is P	11 -9 -16 -3 -17
is Q	-63 -6 10 58 9
is R	30 -102 -16 -24 -25
is S	29 -4 -3 -3 -1
is T	65 -12 -28 59 -11
is W	44 -17 45 6 -12
is X	-62 1 -8 17 53
is ^	20 0 -1 0 -2
is a	-25 55 -30 -9 11
is at	-16 -9 19 -9 -5
is be	31 -18 -21 -1 -10
is because	-16 -8 25 -11 -1
is by	-3 -2 -9 -1 -1
is does	-28 6 15 -3 -1
is for	-4 0 -1 0 0
is has	27 0 -1 -3 -1
is in	-80 -18 -22 16 23
is not	18 -25 -14 -8 -8
is on	-91 -9 -19 -19 11
is so	13 19 -10 -7 -3
is the	-7 -4 29 -5 10
is to	-19 28 10 -3 0
is with	-3 -4 0 -1 0
is&R&T	51 40 10 20 -15
is, nobody	-27 -6 -35 -22 -12
is…#	28 -6 -3 1 -1
is…9	9 -11 -2 -3 10
is…:	-2 3 -2 -8 -3
is…A	-33 -3 45 26 9
is…D	51 -16 -13 -8 21
is…E	7 55 -37 -9 -7
is…F	-29 -21 54 -18 28
is…H	-16 23 31 1 9
is…M	80 -21 -3 19 -8
is…N	32 -39 -28 22 30
is…O	-17 -10 -13 30 -13
is…P	-37 -19 -2 -10 5
is…Q	22 -20 19 18 -6
is…R	-61 1 -27 -22 39
is…S	16 -18 -1 -5 -5
is…T	-9 33 12 6 -32
is…W	20 -19 29 7 6
is…X	-42 16 -13 10 107
is…^	17 -6 -1 22 -3
is…because	-18 -7 29 22 -13
is…has	14 -4 2 4 18
is…if	27 -14 0 12 0
is…is	2 -17 0 -8 -11
is…it	-8 19 -13 -4 -9
is…may	7 -1 -1 -2 17
is…not	15 -25 -11 -10 -11
is…our	48 -14 2 -9 -1
is…we	38 -15 -6 -3 5
is…will	-1 6 -3 -12 11
is…would	0 7 0 0 0
is…you	-20 -15 19 -1 -9
is…your	-9 6 -10 -5 23
it	-4 31 15 -10 -17
it .	4 -4 9 -4 -1
it >	5 10 -26 -9 -13
it E	19 5 -11 -7 -9
it F	0 0 4 -2 0
it N	-11 -3 2 -1 -1
it P	-4 -7 -3 0 0
it R	-6 -41 -5 -5 -2
it T	-1 -3 4 -3 -2
it X	25 -1 -8 -4 -7
it a	9 1 -2 -1 -1
it and	-2 -6 0 0 0
it at	0 10 0 0 0
it by	0 5 -6 0 0
it has	0 -19 -1 20 0
it in	0 -3 0 0 0
it is	-1 -3 16 -3 24
it may	-5 -1 0 -2 -1
it so	-1 -2 11 -1 -1
it to	0 11 0 -2 -1
it will	0 92 -1 -2 -3
it would	-1 17 14 8 -1
it, nobody	-17 36 8 -31 -21
it…9	17 -4 -1 0 -1
it…A	-10 6 3 9 -2
it…D	33 10 -4 -1 0
it…E	51 -23 -4 16 -10
it…F	-50 4 11 -4 -4
it…H	0 35 -9 22 26
it…M	4 -8 -3 -7 -6
it…N	0 -9 5 29 29
it…O	-10 0 0 1 -2
it…P	5 -3 -7 -2 2
it…Q	-11 -3 19 10 0
it…R	-53 -24 28 -9 -4
it…S	-5 -21 0 2 -1
it…T	-18 4 11 -16 -13
it…W	-14 -5 43 24 -2
it…X	18 32 -11 -10 27
it…because	-2 -15 -10 -2 -6
it…has	-11 -20 6 36 -2
it…if	-1 -6 0 -1 0
it…is	9 -5 11 14 17
it…it	-1 25 12 -1 -2
it…may	-8 -3 -3 8 -2
it…not	-17 -29 11 12 -5
it…our	-8 -10 0 -3 4
it…we	5 -18 -3 -3 -2
it…will	0 79 -1 -7 -4
it…would	-1 17 14 8 -1
it…you	0 -8 -1 -1 0
it…your	-5 -3 1 0 0
may	-14 -37 -39 1 -9
may .	-2 -1 -2 10 -2
may >	-1 0 19 0 -1
may D	-26 -1 0 -1 0
may E	-24 -15 -8 -11 8
may F	-47 -2 -8 5 -2
may H	-21 -1 -5 -3 -1
may N	-31 3 -19 -8 -4
may Q	-11 0 0 18 -1
may R	-17 -8 0 -4 0
may S	-10 0 -4 -3 -1
may T	-10 -6 -2 -4 12
may W	-11 0 -1 0 -1
may X	-2 0 -1 -2 -2
may be	56 -19 -5 -2 -3
may has	-3 -1 -6 -6 -2
may not	67 -10 -7 -4 -3
may, nobody	13 -16 -7 6 -7
may…9	0 -1 0 -2 -1
may…A	-4 8 -2 -4 0
may…D	-9 -6 -5 -9 -5
may…E	-21 -28 -9 -12 6
may…F	-49 -7 -10 3 -5
may…H	5 -11 -15 -6 -2
may…M	-31 -13 -10 -1 -1
may…N	-5 15 -16 -19 -6
may…O	0 0 0 25 0
may…P	0 0 -6 -1 -1
may…Q	-17 -3 -3 33 -4
may…R	-5 15 -3 -7 -1
may…S	-3 -5 -10 -6 -1
may…T	-17 -18 -7 -13 -6
may…W	4 -3 -26 3 13
may…X	-2 -1 -1 -3 -4
may…^	4 0 0 -1 0
may…because	13 17 -3 -1 0
may…has	-13 -1 -9 -6 -2
may…if	-12 -6 -10 -2 -1
may…is	5 -4 -1 -1 -1
may…it	-11 -2 -3 -1 0
may…may	-9 -1 0 -1 0
may…not	57 -10 -7 -4 -3
may…our	5 0 0 0 0
may…we	-4 -2 0 0 0
may…will	0 -7 0 0 0
may…would	0 -3 0 -1 0
may…you	0 -7 -1 0 0
may…your	-1 -3 0 -4 -2
mended	-19 97 -24 -23 -23
mended+over	20 -27 -4 -11 -2
mended+passive	0 -14 0 7 0
mended+telling	-15 -20 0 -1 -2
mended+trouble	-1 14 -2 0 -1
mended+trying	-1 -43 0 0 0
mended+when	-4 39 -5 -6 -6
modal	-14 -37 -39 1 -9
modal+passive	-7 -2 -2 25 0
modal+seeming	-4 -4 -3 -5 -2
modal+technical	86 0 -1 -9 0
modal+telling	-16 -1 -4 -7 -2
modal+trouble	10 -9 -15 4 -7
modal+trying	8 -2 -1 0 0
modal+when	0 9 0 -3 -1
modal+wrongdoing	-3 0 -5 -1 0
my	2 16 13 -16 -3
my D	7 0 12 -7 -1
my E	-5 17 -1 0 -1
my H	-6 0 2 0 0
my M	-22 0 -6 -1 0
my N	-5 17 -1 0 -1
my Q	26 0 5 -1 0
nobody	-36 6 -70 -7 -71
not	-7 -32 0 -53 -7
not .	43 -8 -5 -5 -3
not >	-10 0 -2 -1 0
not D	-85 -2 -2 -3 -4
not E	22 -12 -18 -13 32
not F	8 33 -7 -3 -24
not H	-31 -8 -2 -2 -4
not N	-29 32 -32 0 15
not P	-1 -1 11 -5 36
not Q	-66 -15 -16 -16 -4
not R	25 8 15 -5 -2
not S	15 -12 4 -1 -1
not T	9 -15 5 -9 12
not W	0 0 -1 -1 -2
not X	-3 -2 4 -1 -26
not be	51 21 13 4 -4
not has	-2 -7 24 -1 -7
not in	14 0 0 0 0
not our	-16 0 15 -1 -2
not so	0 -13 0 0 0
not, nobody	14 -3 32 -18 -25
not…A	21 -5 6 -1 -1
not…D	-52 -5 22 -3 31
not…E	49 -17 9 -17 31
not…F	-66 39 -14 -8 -29
not…H	59 -25 -18 -10 -14
not…M	18 0 -3 -3 -1
not…N	31 -14 -46 -2 -5
not…O	0 -1 -8 -1 -2
not…P	-4 -4 -5 -5 -7
not…Q	-61 -2 -10 -17 -1
not…R	12 9 26 -7 -5
not…S	7 -12 10 10 -4
not…T	40 -65 -14 -8 26
not…W	-17 -1 2 -3 -2
not…X	1 -2 15 -2 15
not…because	8 33 -3 -6 -3
not…has	-2 -6 13 -1 -3
not…if	-1 -17 -1 0 -2
not…is	-56 1 14 -3 -2
not…it	-16 13 12 0 -2
not…not	-8 -1 16 -1 -1
not…our	-17 -1 24 -1 -3
not…we	-1 -3 0 0 -1
not…will	-1 -27 -2 -5 -4
not…would	0 -2 8 0 0
not…you	-5 -11 16 0 -3
not…your	-9 -1 4 -2 -7
of	-1 -37 -46 0 40
of .	-87 -9 -8 14 -10
of 9	-2 -2 0 -2 -1
of A	-30 5 -8 -5 10
of D	38 4 -13 -2 23
of E	-45 -2 -1 -3 17
of F	-17 -6 0 -2 -1
of H	-32 -1 19 7 -5
of M	20 0 0 -3 -1
of N	-36 -3 1 -1 12
of O	23 -4 0 14 -2
of P	-1 -1 -9 5 -6
of Q	96 -9 -1 -2 -7
of R	21 -39 -1 -4 15
of S	-20 0 0 0 -1
of T	52 39 2 4 -17
of ^	-1 0 -4 23 -1
of a	-9 -1 -27 -7 -10
of my	2 0 -1 0 -1
of our	56 -4 4 -6 -2
of the	-42 -7 -17 2 33
of you	2 -1 -2 0 -2
of your	-9 0 9 -1 21
on	5 -61 -32 -28 -22
on .	-14 -5 -8 29 24
on 9	-2 -14 0 0 -2
on >	-8 -3 -1 -1 -3
on D	10 -13 5 -2 -1
on E	-2 5 0 -4 -1
on H	46 -30 -4 6 -4
on M	-16 0 -5 0 0
on N	-7 -5 -1 -6 -1
on Q	-5 0 0 -5 -1
on R	-1 -28 0 17 0
on T	-22 -31 -14 -10 -7
on a	79 -29 -4 -12 -2
on it	0 -3 -1 0 0
on my	-1 17 0 0 0
on our	-24 0 -6 -1 -1
on so	-5 42 0 0 -1
on the	-14 -12 4 -59 -15
on which	12 0 0 8 0
on your	-19 -1 -4 6 -6
others	12 -14 46 -7 -10
others+telling	0 -8 -7 -2 -1
others+trouble	14 -4 42 -3 -2
others+wrongdoing	-10 -1 4 -1 -2
our	24 6 45 -23 -15
our .	15 -4 11 8 -4
our >	-6 2 13 -5 -1
our A	-32 6 19 7 -5
our D	65 -20 6 -11 5
our E	-12 10 -5 -1 6
our F	-57 0 26 0 -1
our H	-40 -15 21 -4 -5
our M	-9 -1 7 -11 -3
our N	5 0 8 -1 5
our Q	6 -1 -2 -7 -1
our R	31 12 -4 -1 -1
our S	-6 -1 26 -2 0
our T	-4 14 -4 11 -1
our W	-15 0 12 -1 -1
our a	-2 6 7 -2 -2
our at	15 -1 -17 0 -1
our the	-1 -4 -3 -1 0
our to	0 -8 -7 -1 -1
our&D	1 -3 -12 -7 5
our&M	20 -10 -3 1 -6
our, nobody	-10 -3 29 -27 -1
our…9	-1 -1 -1 0 -2
our…A	-70 -3 45 2 0
our…D	60 2 -27 0 2
our…E	44 11 -22 13 -7
our…F	-26 -7 32 -11 7
our…H	50 3 3 6 -10
our…M	-5 -9 -3 -15 -5
our…N	-5 5 3 -5 2
our…O	-2 -1 -3 18 0
our…P	2 -1 -2 6 -1
our…Q	32 -2 -9 0 -4
our…R	-8 12 -6 -8 -5
our…S	23 -3 35 5 -2
our…T	38 37 1 16 -4
our…W	8 -8 -8 -7 -2
our…X	-23 -8 -6 -2 14
our…^	-3 -1 -2 -5 -3
our…because	-1 1 18 7 0
our…has	-10 -4 10 -1 -4
our…if	-2 0 6 -1 0
our…is	21 17 -19 5 3
our…it	-6 36 -19 -3 -3
our…may	21 0 0 0 0
our…not	5 -4 3 -1 -1
our…our	-32 -11 19 -1 -2
our…we	4 -1 -2 7 0
our…will	0 18 -5 -3 -3
our…your	-8 -1 10 -2 -2
over	28 -28 -4 -11 -5
over+telling	-6 -10 0 -1 0
over+when	-1 24 0 -1 0
passive	-54 -39 -2 183 -12
passive+telling	-4 -6 -1 45 -8
passive+trouble	-18 0 -3 44 -1
person	-20 3 31 3 -12
person+technical	-15 24 21 -11 0
person+telling	0 22 0 0 0
person+trouble	-33 -6 18 8 -1
person+when	0 -3 -3 0 0
person+wrongdoing	-20 0 3 -1 0
please	-55 -65 -27 13 -34
please D	-1 0 -3 -3 -1
please E	-21 -62 -11 -5 -4
please F	0 -28 -1 -3 -2
please H	-5 -1 -1 -1 -1
please N	-21 -2 -9 8 -2
please R	-15 0 -2 -2 0
please S	0 0 -4 -1 -2
please be	-7 0 0 11 -4
please does	-1 0 -4 -2 -23
seeming	14 17 -18 -9 -16
seeming+technical	7 24 -7 0 -1
seeming+telling	-20 19 -1 -1 -1
seeming+trouble	-3 -3 -5 0 -3
so	-37 102 -23 -45 -29
so .	16 -5 -12 -3 -2
so 9	-10 -1 -1 -1 -2
so >	-24 -25 -31 -26 -2
so D	-4 -9 -4 -1 0
so E	-23 -43 1 -6 -7
so F	-1 -2 7 -1 0
so H	0 -4 0 0 0
so M	-16 -1 0 -9 0
so N	-5 -10 -3 -1 -1
so P	19 -14 -2 0 -1
so R	-5 -33 -1 -3 -2
so S	-4 -4 -1 -2 0
so T	2 22 -2 -9 -7
so W	-1 0 8 0 0
so X	14 -35 -10 -4 3
so a	18 35 15 -6 -2
so and	0 -7 0 0 0
so at	-6 88 -2 -2 -3
so be	-2 -30 -1 -3 0
so because	0 25 0 0 0
so by	0 97 0 -1 -1
so if	-1 4 0 -1 -1
so in	-1 -3 -4 -2 -1
so on	-12 -11 0 0 -1
so please	-5 -1 -4 -1 -4
so so	0 5 1 0 -1
so the	25 37 23 34 -3
so we	0 -2 0 -1 0
so which	0 -2 0 0 -1
so you	-9 -1 0 0 0
technical	89 -41 -56 -51 -41
technical+telling	24 -2 -13 -5 0
technical+trouble	87 5 -16 -26 -18
technical+trying	4 0 -7 -2 -1
technical+when	-43 -7 0 0 0
technical+wrongdoing	18 -1 -19 -6 0
telling	-13 -78 -27 -5 -37
telling+trouble	54 9 1 -15 -14
telling+trying	-5 -12 0 -9 -1
telling+when	4 13 -1 5 -6
telling+wrongdoing	6 0 23 -1 -1
the	-40 -107 86 -42 -37
the #	-11 -3 -11 -2 -1
the .	4 21 -4 7 -35
the :	-15 -2 -5 0 0
the >	-16 13 28 -3 -4
the A	40 -21 -12 -17 -23
the D	25 56 -21 -41 7
the E	96 40 53 37 -2
the F	-132 61 99 -4 -12
the H	-61 -41 -53 -33 29
the M	63 -24 -37 -2 -13
the N	46 -24 43 -3 13
the O	-13 -5 -8 51 -3
the P	-17 15 -40 -7 -2
the Q	13 19 38 10 22
the R	-62 -19 42 -6 10
the S	-27 7 -3 -6 -2
the T	-7 48 -30 -14 -20
the W	-29 2 39 -6 -6
the X	19 -15 70 10 21
the ^	-4 -6 -9 -15 -3
the a	2 -4 10 13 -2
the at	2 -13 -2 -4 -2
the because	1 -6 5 4 -4
the by	-7 11 14 -1 0
the does	23 0 -6 0 -1
the has	2 0 -1 0 0
the is	4 -18 -14 -8 36
the it	14 25 0 -1 -2
the may	-1 -1 -1 -5 -3
the our	21 0 -1 8 0
the so	-1 -17 -7 -2 -7
the the	-9 11 -4 -2 -14
the they	-2 -1 32 0 -1
the we	22 -12 1 -2 5
the will	-1 31 -2 -19 -2
the with	-2 -6 -3 -2 -3
the would	8 -1 13 0 -4
the you	-43 4 -17 -3 14
the your	-5 -1 -3 -1 -2
they	-18 -11 63 -22 -7
they .	-1 0 10 0 0
they >	-1 -1 10 0 -1
they D	0 0 23 0 0
they E	-1 -3 7 0 0
they F	-2 -1 0 0 0
they H	-2 -1 16 0 0
they N	-5 -3 5 -7 -2
they P	-1 0 10 0 0
they Q	-1 -3 -5 -2 0
they R	-3 0 23 0 0
they S	0 0 23 0 0
they T	-3 0 23 0 0
they W	-3 0 -7 0 0
they does	-1 0 3 0 -1
they is	-1 -1 -10 -6 -1
they may	0 0 0 -2 0
they not	0 0 -6 -3 0
they will	0 0 -2 -1 0
they would	-1 0 11 0 0
to	-4 23 -21 12 -28
to #	8 -6 -10 -6 -1
to .	-17 48 17 23 -4
to 9	-8 -6 0 -1 -1
to >	-2 0 -4 -4 -1
to A	17 -1 10 -5 -1
to D	2 19 -11 -5 -1
to E	21 -38 2 -19 -9
to F	-19 0 14 2 -3
to H	-15 -9 0 -1 -1
to M	-35 -6 -4 11 -1
to N	-3 28 0 9 -13
to O	-16 -9 -2 39 -1
to P	-13 15 -2 -2 -1
to Q	-1 -1 0 -13 -1
to R	-3 82 -13 1 -5
to S	-5 -31 8 5 -2
to T	-10 49 -4 -8 0
to W	-32 -1 20 -3 -1
to X	8 -21 -7 -2 -1
to a	6 -45 7 -8 -2
to be	18 26 -1 -3 -2
to does	-1 -3 -5 -3 -13
to has	0 4 0 0 -2
to my	-24 0 0 -1 0
to our	10 -3 0 5 -1
to the	105 -13 -36 5 30
to you	0 -11 -2 -5 -1
to your	-11 7 7 -3 -1
trouble	136 3 18 -83 9
trouble+trying	-2 0 -6 -9 -1
trouble+when	-39 13 -1 0 -1
trouble+wrongdoing	4 -3 -41 -14 -3
trying	21 -85 -25 6 -12
trying+when	0 -49 0 -1 -1
we	28 -5 -35 -11 0
we .	32 -4 -3 -6 -1
we D	-1 -4 0 0 0
we E	-11 53 -10 -11 2
we F	12 0 -2 -1 -4
we N	3 -3 -7 -1 -2
we P	-7 -5 -3 -3 -3
we Q	2 -5 -1 -13 -2
we R	27 -17 -2 -3 -3
we S	4 -2 0 6 0
we T	-2 -7 -9 12 -1
we X	-34 0 -1 -1 -1
we does	0 -15 0 0 -2
we has	-23 -21 -12 3 11
we is	-5 43 -23 -7 4
we may	0 -8 0 0 0
we not	-4 -16 11 0 -2
we will	-5 -60 -3 17 -12
we would	0 11 9 -1 -1
we&D	32 12 -8 29 -17
we&M	19 -1 -4 -24 -7
we, nobody	35 49 -22 -17 -13
we…9	-3 7 -1 -1 -2
we…:	-3 9 -2 -6 -8
we…A	11 33 2 6 10
we…D	28 -3 -6 33 -16
we…E	-4 17 -9 -11 3
we…F	38 16 -10 4 20
we…H	-2 24 -10 1 -8
we…M	-4 -1 -2 -17 -6
we…N	7 -21 17 18 21
we…O	-24 -4 -2 43 -6
we…P	-7 -34 -19 4 -7
we…Q	-12 -15 -9 1 -7
we…R	28 -7 -15 18 -6
we…S	6 -47 -1 -2 -7
we…T	-36 -15 -11 -21 -18
we…W	-43 -3 -11 -1 -5
we…X	-39 2 -9 -2 -12
we…because	1 16 -8 -1 -10
we…has	-5 52 -3 1 5
we…if	-9 -28 9 -3 -3
we…is	29 38 -25 -19 -1
we…it	-8 14 -4 -9 -8
we…may	-4 -11 0 -1 0
we…not	-4 6 5 -6 44
we…our	0 -2 0 -8 -2
we…we	-41 -21 -9 -7 -12
we…will	-6 -37 -4 15 16
we…would	7 11 9 -1 -1
we…you	-7 -8 -10 -9 23
we…your	26 2 -1 7 -6
when	-56 23 -50 -41 3
which	39 -20 -8 -17 -10
which R	0 -12 -15 0 -1
which T	0 -12 -15 -1 -1
which has	6 0 0 0 0
which is	-12 0 15 -7 -2
which the	12 0 0 8 0
which we	10 -6 0 -4 -6
which you	16 0 16 0 0
will	-31 13 -86 -29 -3
will .	-1 41 -1 -1 0
will D	-9 -18 0 -2 -2
will E	-17 -64 -19 -13 -11
will F	-1 -4 -10 7 -2
will H	0 -10 0 -1 0
will N	-4 -38 -9 -3 -7
will P	-3 -10 -16 -3 -4
will R	-4 -1 -3 -2 -2
will S	-5 -45 -12 5 -8
will T	-1 -26 0 -4 -1
will X	-3 37 -8 -3 -6
will be	-29 17 -20 -36 -14
will does	0 27 0 -1 0
will has	-1 59 -2 -1 15
will not	24 27 -2 -2 28
will so	0 17 0 0 0
will&R&T	-15 -46 -10 -11 -10
will, nobody	-12 74 -35 -26 -21
will…9	-1 4 0 0 0
will…:	-2 -47 -1 -4 -2
will…A	-9 11 0 8 -1
will…D	-3 16 -2 23 -4
will…E	-22 -6 -23 -15 -10
will…F	13 -1 -4 34 -2
will…H	-9 -43 -10 -10 -5
will…M	-12 8 -1 -1 0
will…N	-13 -12 -9 -3 38
will…O	-1 21 -1 -28 -2
will…P	-1 8 -1 -1 -1
will…Q	12 -9 0 40 -2
will…R	-15 12 -14 -23 -12
will…S	-4 -57 -13 -7 -9
will…T	12 14 -25 -25 -17
will…W	-2 -10 -16 -3 -1
will…X	-3 25 -8 -22 -10
will…because	-2 -11 -2 -6 -2
will…has	-2 53 -2 -6 8
will…if	-8 4 0 -3 -1
will…is	-9 3 -1 -3 -1
will…it	-1 29 -2 -1 -2
will…not	24 20 -2 -2 28
will…we	0 -5 0 0 0
will…will	0 13 0 0 0
will…you	-1 -36 -4 -9 -8
will…your	-4 7 -4 -2 -2
with	-47 -59 17 1 -2
with .	-34 -3 9 -6 -2
with 9	-3 1 -1 0 -2
with :	-11 16 -1 -2 -5
with A	-1 -4 -7 0 -1
with D	10 0 -1 25 0
with E	-8 -4 -1 -1 3
with H	-4 -10 -11 -6 -2
with N	-1 -2 15 -4 -6
with P	6 0 -1 0 0
with S	-1 0 18 -1 -2
with T	-9 0 0 0 0
with W	-2 0 -1 4 0
with X	-1 -6 -5 -1 20
with a	-11 -43 -19 -8 -5
with it	5 -1 -10 -2 0
with our	1 11 -14 -4 -1
with the	3 -8 30 -8 2
with you	0 -4 -1 -1 -1
with your	-2 0 0 -1 0
would	-35 54 14 -9 -18
would .	-8 -10 -19 -2 -3
would D	0 30 -8 -1 0
would E	-3 0 -11 -3 -2
would N	-3 23 -20 -6 -2
would P	0 5 -1 0 0
would R	-1 16 -4 0 0
would S	-1 -8 -7 -5 -1
would T	-1 4 -2 -2 0
would be	-3 5 12 16 -3
would has	6 -2 53 -1 -2
would not	-23 -2 14 -1 -5
would so	0 -25 0 -1 0
would to	0 36 -1 0 0
would&R&T	-10 59 -11 -5 -1
would, nobody	-20 18 6 1 -8
would…9	0 -1 -7 -1 -2
would…A	-1 -18 -4 -2 -2
would…D	-1 48 -2 -2 -2
would…E	-6 32 34 3 -3
would…F	-6 1 -5 0 -1
would…H	-10 33 -25 -3 -4
would…M	-8 -4 -4 -2 0
would…N	-2 13 -7 4 -3
would…Q	-2 -11 -5 -5 -1
would…R	-2 44 -4 -7 -2
would…S	0 23 -6 -4 -1
would…T	-9 95 -2 -8 -4
would…W	-16 -2 -7 10 0
would…X	0 0 10 0 -1
would…because	-7 13 -6 -5 -2
would…has	4 -2 67 -1 -2
would…if	-1 24 10 0 0
would…is	2 12 -1 0 0
would…it	0 9 4 -1 -1
would…may	0 -2 -1 10 0
would…not	-23 -1 23 -1 -5
would…our	0 14 -3 0 0
would…you	0 26 -2 -1 -1
wrongdoing	50 -7 3 -22 -11
you	-50 -11 -41 -50 -29
you .	-28 -15 -2 -10 -3
you >	-3 -8 7 -5 -7
you A	0 -3 -4 0 -3
you D	-1 0 -3 -1 0
you E	-4 -21 -4 -2 -2
you F	-1 -4 -1 0 0
you N	-8 5 -8 -9 -9
you P	-6 2 -1 0 0
you R	-8 -33 -8 -8 -1
you S	-1 0 -6 0 0
you T	-6 -4 -8 -2 -1
you X	-6 13 -1 0 -1
you a	0 -2 0 0 0
you at	0 -2 0 0 -1
you by	0 19 -1 -4 0
you can	-2 7 -4 -3 -10
you does	-8 -1 -2 -3 -1
you for	0 0 -3 -1 -3
you has	-5 -14 -4 -2 -6
you is	0 0 -2 -1 -2
you may	-3 10 -5 -1 -2
you not	23 -6 14 -1 -7
you the	0 0 -7 0 -1
you will	0 35 0 -1 31
you would	0 6 0 0 0
you&D	-5 10 -10 -4 -4
you&M	-32 -6 -1 -19 -2
your	-20 -56 -14 -43 -26
your .	0 -9 -15 -14 -17
your A	-3 -6 -2 -5 -6
your D	-38 -33 -4 -4 9
your E	-14 -10 -3 -5 7
your F	-2 -2 0 -1 0
your H	-17 -1 11 -3 -7
your M	-15 6 0 -7 -3
your N	17 -18 -2 -4 -2
your P	-1 0 -1 -1 -3
your Q	-3 0 -1 -1 -1
your R	-3 7 10 -1 -2
your S	-11 -7 -1 -1 0
your T	-13 -9 -5 -1 -1
your X	-1 -2 -7 -2 -6
your ^	0 0 0 -1 -2
your&D	-71 -30 12 -17 -2
your&M	-81 5 -7 -11 -6
your…9	0 5 0 0 17
your…A	-3 2 -6 -4 -4
your…D	-43 -32 -6 -3 7
your…E	8 8 -4 -4 0
your…F	-14 -1 2 -3 -1
your…H	27 -16 -6 -11 -13
your…M	-34 6 -3 -6 -4
your…N	25 -20 -8 -5 12
your…P	-1 0 0 -1 -3
your…R	31 -31 7 -3 -5
your…S	-21 -7 -2 -2 -2
your…T	-4 -1 -10 -4 -4
your…W	33 -2 13 -2 17
your…X	-1 4 5 -1 27
your…^	0 0 0 -1 -2
your…because	17 -2 -4 -1 0
your…has	56 0 -7 -2 -2
your…if	-1 -2 -8 -1 -1
your…is	1 -2 14 -6 -2
your…it	-7 -6 4 -2 -2
your…may	13 -2 -8 -5 16
your…not	-39 -2 0 -3 -6
your…our	-8 -3 -1 0 0
your…we	0 -2 0 0 0
your…will	-1 -13 -4 -2 -3
your…would	0 -28 10 -1 -1
your…you	-1 -1 -6 -1 -4
your…your	-1 -11 -7 -1 0
you…:	0 10 0 -2 -1
you…A	0 -13 -7 -1 -4
you…D	19 6 -7 -1 -2
you…E	-25 15 -12 -6 -10
you…F	3 -4 -9 -1 -6
you…H	-11 -16 -12 -3 -6
you…M	-7 -4 -1 -14 -2
you…N	28 55 -14 -5 6
you…P	-6 0 -4 0 0
you…Q	-2 -1 -1 0 -2
you…R	-8 4 -3 -10 -3
you…S	-3 -22 -13 -4 -7
you…T	-7 2 -22 -7 -7
you…W	-1 -2 -21 -2 -3
you…X	0 9 -4 -2 -13
you…because	23 18 0 0 -1
you…has	-6 -20 -9 -7 -12
you…if	-6 -2 0 -1 0
you…is	12 7 -10 -2 -11
you…it	-1 18 -7 0 -1
you…may	-4 10 -5 -1 -2
you…not	12 -2 -7 -6 21
you…our	13 -11 -4 -2 -4
you…will	0 35 0 -1 31
you…would	0 4 0 0 0
you…you	0 -8 -3 0 -1
you…your	-4 6 -4 -2 -7
"""
