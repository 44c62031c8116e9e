"""What was learned of words and of the company they keep.

Written by tools/learn_wording.py, never by hand: the kinds of words, and what each
trait weighs for every reason, in hundredths.
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
E shall shan't should significantly slat slated speculate stressed struggling suggest suggesting
E suppos suppose supposed supposedly sur sure survey suspected take target targeted targeting
E targets tend terrorist terrorists than that these think timeframe timelin timeline timetabl
E timetable tough trust uncertain unclear unknown unlikely upbeat urged us usually vowed wager
E wants weakness welcome welcomed whether wil will willing wishes wo worried worry worrying
E would
ED common considered demand earnings higher peace terms used
EF accept actions approve compared decision declare demands fails increase insist pressure
EF proposal reluctant seeking sought total try unwilling urge worries
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
EQ necessary obligation other participation potential problem proposals propose reduced reflect
EQ regard respect similar specifically step strategy such support threat unlike willingness
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
FE agreeing attempt attempts increased insisted rates refuse refuses steady struggled trend
FE withdraw
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
HN amount books compensation cost fees paid paying played story
HQ addres address public thus
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
Q importance impose improvement improving incorporate individual inevitably infrastructur
Q infrastructure initiate initiated initiativ initiative input inputs integral integrat
Q integrate integrating integration intervention introducing involve journey journeys knowledge
Q learning legislation likelihood limit limitation limitations limited limiting limits locality
Q logistic logistics maintain maintained mandated mandates mandatory mathematical matters
Q meaningful measur measure measurement measures mechanism meetings method methodology methods
Q metrics minimum multipl multiple natural nature necessity negative objective objectives
Q obligations observ observed observing ongo ongoing operations outcom outcomes outlined
Q parameters partial participant participants participate penetration perception performanc
Q performance permits perspective phas phase phased policies population portfolio possibilities
Q practical precise primarily prior prioritis prioritise prioritiz prioritize proactiv proactive
Q proactively probability procedures productivity progres progress progressed progressing
Q promoting proper protection providing provision provisions purchas purchase purely pursued
Q pursuing quality reasonable recommendations reducing reduction refers reforms regarding
Q registration regulations regulatory relation relief requirement requirements requires
Q requiring resilienc resilience resilient resource resources resulted rigorous risks robust
Q safeguards scientific scope seamles seamless severity shift significant solely solutions sorts
Q specified spite stability standards statutory strategies streamlin streamline strength
Q stricter stringent study subject subsequent subset substantiv substantive supervision supports
Q sustain theoretical theory thorough threshold transform transformation transforming transition
Q types underly underlying understanding undertak undertake undertaken undertaking undertook
Q unique upgrade upgrading upstream useful validat validate validated validating validation
Q varianc variance variety various velocity verification visibility whereas whereby workflow
Q workflows
QD approach commercial defined economy existing hence important involves issues mechanisms
QE ability achieve actual affect attention changes commitments concerns contribute creation
QE describe determination develop development efforts ensure establish example found fulfill
QE funding immediate initiatives involved lack particular policy priority problems projects
QE proposing pursue reflects reform risk specific steps strengthen stronger success sufficient
QE suggests unusual weak
QF growth increases increasing reconstruction
QH related resulting separate substantial
QM finite
QN addition allows include manage permit provide rely require required rules sale secure
QN therefore
QO cooperation enables flexibility improve maintaining reduce relevant strengthening stressing
QR depends
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
T changed christma christmas clos closing combined conference continued curtain dawn day
T daybreak days deadlin deadline decade december dinner dinners during dusk earlier early easter
T elevens elevenses emerged end eve evening evening's evenings eventually fall fast feast
T february first followed fortnight friday fridays gmt goal had heading held here holiday
T hometim hometime hour hours hrs immediately imminently in initially instant interval january
T jiffy july jun june kick kickof kickoff last lasted later lunchtim lunchtime lunchtimes march
T may meanwhile mid midday midnight midweek min mins minut minute minutes mo moment momentarily
T moments monday mondays month months morn morning morning's mornings newscast next night
T nightfal nightfall nightly nights noon noontim noontime november o'clock october officially
T opening originally overnight passed peak period playtim playtime pm pre presently previous
T prompted quarter rainy recent recently reportedly saturday saturdays schedule sec second
T seconds september shortly showed sight since sometime soon spot spring stage start starting
T subsequently successfully summer sunday sunday's sundays sundown sunrise sunset supper tea
T teatim teatime temporarily term thanksgiving thereabout thereabouts thereafter third
T throughout thursday thursday's tick today tomorrow tomorrow's tonight tonight's tour tric
T trice tuesday twinkl twinkling under utc warned was watched wedding wednesday week weekday
T weekdays weekend weekends weeks whil while winter year years yesterday
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
	-266 -263 -265 -223 -255
!acronym	-29 -4 -31 4 -27
!alarm	-63 -46 -28 -27 273
!blame	-55 -6 103 -10 -5
!cause	72 -10 -28 22 -18
!contraction	-23 26 -12 -24 -11
!hard	-1 0 0 5 -2
!hedging	-7 -3 -2 -8 12
!internal	-72 -31 -32 8 -13
!jargon	-14 -11 -13 75 -12
!latin	-38 -3 -22 -9 -3
!long	11 -2 0 10 0
!passive	-57 -37 -1 196 -11
!promise	-4 90 -4 -6 -3
!technical	35 -19 -30 -33 -24
#	1 -45 -40 -28 -20
# #	-22 -6 -4 -10 -2
# .	-4 0 -5 -5 -2
# >	-7 -15 -12 6 -5
# E	31 -12 -7 -3 -4
# H	-4 -1 -1 -2 -1
# Q	28 -2 -6 9 0
# and	-4 -5 0 0 0
# is	8 -7 -6 -13 -3
# may	-2 0 0 0 0
# on	-14 0 -5 -4 0
# to	-1 -1 0 -2 -1
#, nobody	43 -28 -23 5 -10
#…#	11 -9 -4 10 -3
#…9	-17 -8 -3 -2 -1
#…A	-11 -2 -14 -4 -2
#…D	-27 0 -3 -6 -2
#…E	26 -9 -11 -4 -5
#…F	49 -6 -6 -4 -5
#…H	-10 -1 -2 -2 -2
#…N	-6 0 -1 -3 -2
#…Q	26 -2 0 -10 -1
#…R	-8 -7 -7 -3 -1
#…T	-2 -11 0 -3 -1
#…W	-2 0 0 0 0
#…because	-3 -3 0 -1 -1
#…is	7 -7 -6 -15 -4
#…may	-2 0 0 0 0
#…your	-2 0 0 -3 -1
.	-29 -91 -9 -43 -87
. #	-6 -9 -4 12 -3
. .	-25 -31 0 33 -25
. 9	-36 -16 -7 -8 -4
. >	31 -2 24 20 37
. A	10 -17 35 -12 -6
. D	7 25 -31 6 -13
. E	-99 -22 32 -3 -8
. F	44 -2 -25 -13 -4
. H	2 50 -14 25 -12
. M	25 -4 -5 38 -2
. N	62 26 43 -9 -5
. O	4 -13 -3 45 -4
. P	-27 -1 11 -5 -6
. Q	-7 18 0 34 -4
. R	16 25 -10 32 -5
. S	-11 -8 -6 8 -1
. T	-22 32 32 11 -7
. W	69 -6 47 -11 -2
. X	7 -3 -6 -3 -2
. ^	-5 0 -4 -2 0
. a	2 -2 33 -7 -1
. and	-31 -7 -2 -12 -6
. at	-10 -6 -12 -9 -2
. be	-9 18 -5 -6 -3
. because	-15 -6 -1 3 -1
. by	62 3 -17 19 -3
. can	-9 -13 -16 -3 -2
. does	-17 -2 -2 -1 -1
. for	-19 -12 16 -30 -3
. has	-54 -14 -17 -4 -3
. if	0 14 0 0 0
. in	43 -33 49 16 -4
. is	26 -29 -41 -12 -38
. it	2 0 0 -3 0
. may	-6 -10 -3 -17 -2
. not	8 -1 -6 -2 0
. of	34 -14 -9 12 0
. on	96 -16 38 72 -5
. our	29 0 -3 -3 0
. so	-20 6 -7 -6 -4
. the	38 -33 -13 -13 -5
. to	-10 -8 -7 1 -1
. will	-9 -3 -8 -6 -3
. with	-12 -3 30 -8 -3
. would	-28 28 -16 -4 -3
9	-14 -20 -34 -44 -17
9 .	-3 -2 -1 -2 -1
9 9	5 -2 -6 -3 -2
9 >	-16 39 -21 -23 -11
9 D	-7 0 -1 -1 0
9 E	0 -5 0 -1 16
9 F	-16 0 0 -2 -1
9 N	-17 -1 -2 -1 16
9 R	-8 -3 0 -2 0
9 T	-10 -39 -3 -10 -6
9 W	-1 0 -5 0 0
9 and	-6 -2 0 -1 -1
9 has	-5 0 0 0 0
9 if	0 0 -1 -1 -6
9 in	27 -1 -1 -1 -2
9 is	-7 -3 0 -4 -2
9 of	-7 0 0 0 -2
9 to	-7 -1 0 -1 -1
9, nobody	-12 12 -18 -25 -14
9…#	-8 -1 0 -1 -1
9…9	-26 -8 -8 -9 -4
9…D	25 -8 -1 -2 -1
9…E	-1 -7 0 -3 9
9…F	-37 -2 -2 -2 -5
9…H	-3 -13 -6 0 -1
9…N	-29 -10 -8 -10 11
9…Q	-8 -1 0 -2 0
9…R	-18 -11 -1 -6 -2
9…T	-2 -41 -1 -8 -5
9…W	20 -1 -6 -1 17
9…X	3 -1 -1 -1 11
9…has	-5 0 0 0 0
9…if	0 0 -1 -1 -6
9…is	-27 -12 -1 -12 -12
9…may	23 0 0 0 17
9…not	-11 0 -1 -1 0
9…our	31 0 0 0 -1
9…will	1 -4 0 0 0
9…you	0 -4 0 0 0
9…your	-9 -5 0 -2 -7
:	-60 26 -21 -33 -20
: :	-1 0 0 0 -2
: >	-8 49 -11 -24 -17
: N	0 -2 0 0 0
: T	-8 -42 0 -4 -1
: a	-1 -7 0 -1 0
: and	-18 31 -1 -2 -3
: at	-1 -4 -2 -1 0
: is	0 -3 -1 -1 0
: on	-1 -2 0 0 -1
: to	-3 -10 -1 0 0
:, nobody	-15 8 -10 -18 -11
:…:	-15 -44 -3 -3 -4
:…D	-4 -9 -1 -1 0
:…E	0 3 -4 0 0
:…F	-11 -2 0 -1 -1
:…H	-21 -7 -4 0 0
:…N	-27 -8 -5 -2 -2
:…Q	0 -6 -1 -1 0
:…R	-11 -27 -3 -1 0
:…T	-13 27 0 -4 -1
:…because	-9 -2 -3 -1 0
:…if	0 -4 0 0 0
:…is	-17 -16 -2 -2 -1
:…it	0 -10 0 0 0
:…not	-3 0 -1 -1 0
:…we	0 -6 0 0 0
:…will	0 -23 0 0 0
< #	29 -9 -8 -5 -6
< .	34 46 19 43 -38
< A	33 -1 38 14 -12
< D	22 25 -37 -26 -38
< E	-61 41 -42 33 40
< F	7 -13 -16 60 44
< H	-68 -59 -51 -41 -22
< M	28 -12 -1 46 -19
< N	-29 15 -56 -21 -32
< O	-17 -17 -10 -12 -13
< P	-23 -42 -12 -31 -30
< Q	-39 9 -17 -4 -12
< R	-46 82 -23 -29 -2
< S	-13 10 -27 -27 -14
< T	26 21 -11 5 39
< W	-25 -5 -1 -8 -3
< X	-6 13 -40 -22 21
< ^	-15 -8 -10 -15 -11
< a	49 -53 50 -22 -4
< at	-12 1 -1 0 -1
< because	59 0 6 -3 0
< by	-1 16 -1 0 0
< does	-11 -7 -7 -1 36
< if	-14 -18 2 -4 -6
< in	-4 37 -2 23 -1
< it	-1 -38 2 13 10
< not	-77 18 3 -9 -5
< on	-1 0 0 18 0
< our	-9 -11 -7 -28 1
< please	-32 -62 -17 -1 -26
< so	-1 2 -7 -2 -2
< the	26 -27 9 -43 -68
< we	-48 -39 -42 -9 0
< which	2 0 0 0 0
< with	-12 10 -1 -1 -1
< you	-4 -49 -10 -24 -21
< your	-28 -28 -7 -15 0
=1	5 -17 -2 -5 -3
=100	1 -1 -1 -1 17
=10:40	0 21 0 0 0
=10am	0 -12 0 -1 0
=10p	-10 0 -3 -2 0
=10pm	0 -25 0 0 0
=11am	-1 -6 -2 -1 0
=12	-9 -3 -1 -3 -1
=14	-11 0 0 -1 -1
=16:0	-6 66 0 -1 0
=18:0	-3 49 -1 -5 -4
=2	-12 -2 -3 -5 -2
=20	-12 3 0 -2 0
=200	-13 -1 -1 -1 -1
=24	-8 -1 0 -1 -1
=2am	11 -19 0 0 0
=2pm	-10 13 -1 -1 0
=3	-5 12 -1 -2 -2
=30	-1 4 0 -1 -1
=31	0 -3 0 0 -1
=3:40pm	0 -3 0 -2 -1
=3pm	-11 19 -3 -5 -2
=4	-2 -5 -2 -2 -2
=4pm	-4 26 -1 -3 -2
=5	-3 27 -2 -2 -3
=502	24 -2 0 21 -1
=5pm	-2 -38 0 -1 -2
=6am	0 -14 0 -1 0
=6pm	-8 15 -4 -2 0
=7	-9 -4 -1 -2 -1
=9	8 -6 -1 -6 -2
=999	0 -15 -5 -1 -1
=9am	-11 -71 -5 -2 -2
=a	32 -51 -42 -20 -25
=abl	-1 58 0 -1 -1
=about	-35 -39 -16 -11 0
=absolut	-4 -1 -1 -1 10
=absolutely	0 -3 -1 -2 15
=abus	0 0 5 -1 0
=acces	4 55 -2 -1 0
=accidentally	-7 0 15 0 0
=account	-12 4 30 -2 -3
=action	7 -2 -8 -7 -2
=add	0 -25 0 -3 -1
=addres	13 -1 -1 -3 -1
=administrator	-18 0 -4 1 0
=advis	1 0 0 25 -1
=affect	-75 -7 -30 0 11
=after	-14 82 -18 -13 -6
=afternoon	-6 6 -3 -2 -3
=again	-63 110 -12 -7 7
=against	-10 -1 -5 -3 -1
=agency	-16 -1 13 -1 -1
=agent	10 -4 0 -4 -1
=agre	-3 0 -1 0 -1
=ahead	0 -8 0 0 -4
=aid	-1 -3 0 -3 0
=aim	0 5 -4 0 -1
=air	-3 0 -1 0 0
=airlin	9 0 -4 -2 0
=airport	-11 -3 7 -1 -1
=alarm	19 -2 0 -2 -1
=alert	12 -4 -2 -3 -2
=all	-2 56 -7 -17 11
=allow	-5 -2 0 0 0
=along	-2 0 0 0 0
=aloud	-36 0 -1 0 -1
=amazon	-10 0 36 -3 0
=an	39 -62 45 -15 -7
=analyser	26 0 0 -2 0
=and	-1 -42 -61 -27 16
=announcement	-3 -6 -2 -5 -2
=anomalous	-3 -1 0 59 0
=another	-20 36 25 -2 -2
=answer	-11 2 17 -6 -2
=anticipat	0 8 0 -11 0
=any	-9 22 -6 -4 -4
=anybody	-5 -2 -9 -2 -6
=anyth	-1 -4 -10 -3 4
=api	22 -1 -19 -1 -2
=app	-46 30 41 44 3
=appear	-3 -2 -3 -2 -1
=applicant	-4 0 -2 0 0
=application	-4 -3 0 2 -2
=apply	30 0 -19 -5 -1
=appointment	-3 -16 -2 -1 -1
=approv	-5 0 7 0 -1
=archiv	-28 0 -1 -2 0
=are	-103 -26 -24 -5 15
=aren't	-5 -1 0 -2 -1
=around	-5 46 -2 -2 -4
=array	9 0 -1 -3 0
=arriv	-3 5 15 -3 -2
=as	-39 -19 -32 -34 -12
=ash	-1 6 -2 0 -1
=ask	-24 -8 -12 -13 -6
=assessment	0 -3 0 12 -1
=at	-65 -74 -22 -10 -4
=attack	72 -7 4 -1 -1
=authentication	5 0 -4 -43 0
=autoscaler	2 0 -2 -7 0
=availability	32 0 -5 19 -1
=availabl	-11 0 0 0 0
=away	14 21 -4 -2 0
=aws	57 -1 -2 -3 -2
=b	-23 -1 -6 -4 -1
=baby	-3 -12 -3 -5 -3
=back	4 74 -15 -30 -10
=background	5 -1 -1 26 0
=backlog	1 12 0 0 0
=backup	24 -2 -1 -2 -1
=bad	31 -3 32 -5 -4
=bag	-12 -2 -20 -9 -6
=baggag	0 5 -2 0 0
=baker	-4 0 -1 -10 0
=bakery	-8 0 -1 -1 -1
=bal	-3 -1 12 0 -1
=balancer	2 -1 0 -7 0
=bank	50 0 -46 -7 -6
=bar	0 -5 -5 -1 0
=barrier	29 0 -1 -1 0
=bas	0 -9 0 0 0
=baselin	35 0 0 2 0
=batch	2 0 -10 -7 -6
=battery	32 -1 -1 -2 -1
=be	-22 22 -18 -46 -30
=bear	0 17 0 0 0
=becaus	33 -9 -22 -17 -5
=bed	-4 0 -1 -2 0
=been	-41 -35 -35 62 -10
=befor	-9 99 -19 -12 -6
=began	1 -20 -2 -2 -1
=behaviour	-3 -1 0 59 0
=behind	-43 23 12 -4 0
=being	96 46 -23 -3 -11
=believ	10 -3 0 -1 -1
=below	-9 -2 0 9 0
=between	16 -17 -24 38 -7
=bicycl	-14 0 -2 -2 -1
=bil	52 -2 5 0 0
=bin	0 -10 -3 0 0
=birth	-7 -2 0 0 0
=bit	34 -1 -3 0 -1
=blam	-22 0 17 -2 -1
=blank	27 0 -2 -3 -2
=block	4 -1 -18 -3 -1
=blood	-4 -8 -1 -1 0
=blown	32 0 0 0 0
=blu	-29 -2 -5 -5 0
=board	-75 -15 -16 -4 -3
=boat	-10 19 3 -1 -1
=boiler	0 -5 0 0 0
=book	21 67 40 -11 -8
=booking	-13 92 -5 -11 -3
=boot	-16 -2 -2 -1 -1
=bought	-1 -7 -4 0 -3
=box	82 -10 0 -1 -1
=branch	-36 -22 -18 -2 -1
=break	-19 0 22 -1 0
=bridg	-24 -7 -4 -1 -1
=bring	-24 -56 -16 -10 -13
=broadband	-3 -1 6 -1 0
=brok	-19 -1 -33 -6 -3
=broken	-50 -1 61 -18 13
=broker	34 0 -1 0 0
=brought	-8 -9 23 0 0
=browser	-4 0 0 -3 -1
=bucket	2 0 0 0 0
=bug	100 -6 -2 -13 -2
=build	-50 -1 4 -8 -2
=builder	-1 -1 17 -2 -4
=burn	33 0 -1 -1 0
=burst	-18 0 -1 -1 0
=bus	-27 -54 -19 -7 -3
=busines	-4 4 -2 -5 7
=busy	-9 -3 -1 -2 -1
=but	-5 -6 0 -1 -1
=button	-25 0 56 -1 -2
=buy	0 0 -3 0 -20
=buyer	-5 -2 -13 -1 0
=by	-83 2 54 -39 -27
=c	0 -1 -7 0 0
=cabinet	14 0 -26 -1 0
=cabl	-43 -4 104 -3 -1
=cach	83 -3 -5 -14 -3
=café	-34 -13 -3 -1 -1
=cal	-9 -28 -3 -6 -10
=calculat	9 0 0 -2 0
=calendar	8 -1 -1 -1 0
=caller	-2 -17 0 0 -1
=cam	-9 -11 29 0 0
=camera	-6 -1 0 0 -1
=can	-51 -9 -75 -20 -2
=cancel	-3 -12 -1 -2 -1
=cannot	49 -34 -6 -8 -11
=capability	-2 -1 0 3 0
=capacity	49 -1 0 -6 0
=car	-41 -34 -8 -4 -3
=card	57 15 -1 -6 -5
=careles	-1 0 12 -1 -1
=caretaker	-1 0 -14 -1 0
=carrier	-10 0 8 -2 -1
=carry	4 7 -2 0 -1
=cas	-7 -12 -4 -2 -1
=cash	-5 -8 -3 -8 -4
=catalogu	-8 -1 -4 0 0
=catch	43 38 -3 -3 0
=caterer	-5 -1 18 0 0
=caught	-23 7 -1 -10 0
=caus	8 -23 34 4 -10
=cel	29 -1 -2 22 -1
=centr	46 0 -8 -9 -3
=certain	0 0 -1 2 0
=certificat	70 -3 -4 -20 -4
=cf	-14 0 0 0 0
=chang	-33 -28 25 11 -14
=chao	-1 -13 -3 0 21
=charg	-21 -11 -9 -9 -3
=check	24 -6 -6 -7 33
=checkout	0 14 -10 23 0
=chemist	0 0 -35 0 -1
=ches	-11 -2 0 0 0
=children	-5 -8 -2 -3 -1
=chip	-36 -2 -2 -1 -1
=choir	-10 -1 0 -1 0
=choos	0 -13 0 -1 -1
=church	-9 0 -7 -1 0
=circuit	51 -8 -1 -1 0
=circumstanc	8 0 0 -2 0
=claim	-4 -19 -2 -5 -1
=claimant	1 -1 -5 10 -2
=clas	-31 -42 -10 -5 -2
=clear	23 30 -4 -7 -2
=clerk	0 0 8 -1 0
=click	0 0 -3 0 0
=clinic	-1 -1 -4 -1 -2
=clock	50 -9 -3 -6 -1
=clos	-25 -18 -11 -15 -9
=closely	0 0 0 4 0
=cloud	10 -1 13 -2 -1
=club	-19 -2 -11 -2 -2
=cluster	-1 -12 -4 -3 -1
=coach	-7 -12 0 -1 0
=cod	127 -3 -17 -4 -4
=cognisant	0 -2 -1 11 0
=coin	-24 0 0 0 0
=cold	17 -5 -1 41 0
=colleagu	0 -5 -2 -3 0
=collect	-1 -14 -3 -2 -1
=collection	12 -1 0 -2 0
=com	-6 39 8 -9 -5
=command	-12 0 0 0 0
=commit	-6 -5 0 -4 -1
=communication	3 0 -1 11 0
=community	-47 -1 0 -1 0
=company	-66 8 78 -6 -2
=complet	17 3 -4 -5 34
=computer	82 -2 -32 -1 5
=concert	-8 11 -1 0 0
=condition	4 0 -4 -2 -3
=conduct	-13 -3 0 18 -1
=confident	0 24 0 -5 -3
=config	-23 0 20 -1 0
=configur	32 -1 0 38 0
=configuration	38 0 -8 -4 0
=confirmation	-3 0 0 -1 0
=congest	43 0 -1 0 0
=connect	-27 12 0 -2 -1
=connection	12 -1 -10 -17 -3
=connectivity	-2 0 -3 19 -2
=consequenc	10 0 -2 -5 0
=consumer	-2 0 -5 -2 -1
=contain	-18 0 -4 5 0
=container	-15 -3 -2 -1 -1
=continu	4 -12 0 8 -2
=contractor	-8 -33 4 -6 -1
=control	28 -1 -3 -3 18
=controller	-1 -1 -3 -25 -1
=cooky	15 -1 -1 -4 -1
=cool	8 0 0 -1 0
=copy	11 0 -1 -1 -1
=cor	31 -2 -9 -42 -1
=correct	-23 0 3 0 0
=correctiv	-1 -1 -1 6 0
=correctly	-1 0 0 -2 0
=corrupt	26 0 -10 -4 -2
=cost	-29 -8 -5 -3 -2
=could	99 -12 16 -10 13
=council	-5 29 10 -2 -2
=count	33 -27 -6 -3 -3
=counter	-4 0 -3 -2 -2
=courier	-8 -1 35 -2 -5
=cours	-16 43 -1 -1 0
=court	-11 12 0 0 0
=cover	-17 -1 -1 0 -1
=cpu	10 0 -3 -41 0
=crack	-1 0 -2 0 0
=crash	13 -2 -10 -5 -3
=creat	-18 -1 -6 -2 -2
=crew	-9 -6 -9 -2 0
=cron	23 0 -1 -1 0
=cros	-29 0 -11 25 0
=currently	9 -3 0 27 -1
=custom	-1 -3 16 -1 -2
=customer	14 7 -31 46 15
=cut	15 -2 -31 -2 -3
=d	-21 0 -1 -2 0
=damag	-6 0 40 -5 0
=dashboard	-22 -2 -2 -3 0
=dat	36 -59 5 -1 -2
=data	8 -19 -31 -2 19
=databas	82 -7 4 -27 -10
=dawn	-1 0 -4 0 0
=day	-18 -21 -21 -8 5
=dead	9 0 -4 -18 -1
=deadlin	-1 8 0 0 0
=decision	-1 -23 0 -2 0
=degrad	-74 -1 -5 106 -5
=degradation	-2 -1 -1 12 -1
=delay	-8 46 53 7 -8
=delet	24 0 -16 -2 -2
=deliver	-5 -5 -2 -6 -1
=delivery	20 28 14 9 -1
=demand	-12 -11 0 5 0
=denial	42 -7 -3 0 0
=dentist	-6 -2 44 0 0
=departur	3 0 -1 0 0
=deploy	-32 -18 -3 9 28
=deployment	-53 2 -1 1 -1
=depot	-19 -3 9 -4 0
=designer	-18 0 17 -2 0
=desk	-12 7 1 -4 32
=detail	-21 -1 -3 -3 -2
=detect	-8 0 -5 31 0
=devastat	0 0 -2 -2 12
=did	85 -6 25 -2 -3
=didn't	0 -1 -5 -3 -1
=died	-7 -3 -1 -1 0
=diego	27 0 -1 -11 0
=digital	-33 -2 0 0 0
=dinner	0 -13 0 0 -1
=director	-1 -1 21 -1 0
=disaster	-2 -1 -1 0 28
=disk	83 -3 -8 -6 -9
=dispatch	12 0 -6 -2 0
=disruption	52 45 -7 -17 -1
=div	-29 0 -2 12 0
=dns	73 -3 -5 -6 -4
=do	-79 12 -23 -21 -12
=doctor	-7 -16 0 0 -2
=document	7 -1 0 -1 0
=dog	-26 0 0 0 0
=domain	38 0 -2 -1 -8
=don	-29 21 16 -3 -1
=don't	-14 -3 -1 -3 -6
=donation	4 -3 -1 -3 0
=door	-18 -6 18 -10 -6
=dos	6 0 7 -5 0
=doubl	18 0 42 0 0
=down	-19 -3 39 -20 4
=download	-2 -6 0 0 0
=dr	0 12 0 0 0
=drain	39 0 0 -6 0
=draw	-7 -1 0 0 -3
=dril	-20 0 -4 0 0
=drink	-2 -1 -1 -1 -1
=driv	-13 -27 -5 -5 -2
=driver	11 -12 -25 -4 -1
=drop	-6 -9 -7 18 -3
=due	1 -3 7 21 -2
=duplicat	21 -3 -1 18 0
=dur	5 -8 4 25 0
=dusk	-2 -1 0 0 -1
=e.g	-10 -1 -20 -6 -3
=each	-1 -17 -24 -8 -5
=earlier	0 -3 0 8 0
=early	-1 -5 19 -1 -1
=east	10 0 -6 -1 0
=eat	-21 -4 0 -16 0
=edg	6 -5 -1 -12 -1
=effort	-1 29 0 0 0
=eight	29 -13 -4 -1 -1
=elb	11 0 -1 -1 -2
=electric	-17 0 0 0 -1
=electricity	-1 22 -3 -1 -1
=electronic	0 8 0 0 0
=elevat	-27 -3 -1 14 -4
=eleven	-3 2 0 -1 0
=els	35 -1 20 -2 -6
=email	12 4 -7 -13 -2
=emit	27 -3 -1 10 0
=employe	-1 0 2 0 0
=empty	6 -6 -2 -1 -2
=enabl	0 11 0 -4 0
=encounter	-4 0 0 6 0
=encryption	11 0 -3 0 0
=end	22 22 -14 -38 13
=energy	0 0 3 0 0
=engag	-25 -3 13 18 0
=engin	9 -2 -19 -3 -1
=engineer	19 46 -40 9 -6
=enormous	-11 0 -1 -1 10
=enough	21 -1 -6 -1 -1
=enter	-12 -3 -5 -2 -1
=entranc	-2 -1 -11 0 -1
=entry	0 0 0 -1 -5
=environment	12 -6 -3 -1 -2
=envisag	-2 26 0 0 0
=equipment	20 0 -8 -6 0
=error	-9 4 -7 15 -10
=escalat	-28 -3 -5 -11 -1
=establish	-7 0 3 0 0
=estimat	-1 11 -5 -2 0
=eta	-3 44 0 75 -2
=etc	-2 0 -11 -2 -1
=etcd	0 0 0 -4 -2
=eu	-13 -3 -3 -5 0
=even	-1 12 -7 -5 -2
=event	43 -4 -6 5 -1
=ever	-1 -3 -2 -1 17
=every	-22 11 -4 -9 -6
=everybody	18 8 4 -4 -2
=everyon	-11 0 26 -1 6
=everyth	-8 27 13 -6 17
=evidenc	-1 0 -12 -2 -1
=exam	-3 -28 -1 -2 -1
=exception	24 0 -2 -1 -1
=exchang	29 -12 -4 -2 -4
=expect	5 -4 -4 0 -10
=experienc	-19 -3 16 4 -2
=expir	9 0 -8 -10 -1
=export	17 -1 -46 0 0
=extension	-3 -1 0 0 0
=extract	-22 0 -1 0 0
=eye	-4 -2 0 -1 0
=facebook	-2 -6 32 -1 -1
=fail	70 -12 -59 -20 -10
=failover	24 0 -1 -3 -2
=failur	18 0 -12 -5 6
=fair	-5 -86 -8 -2 -2
=fal	-13 -11 0 -1 -1
=fals	77 0 0 -1 0
=family	-16 -2 -4 -1 -1
=fan	-5 -7 5 -6 9
=far	35 -21 -1 -5 -6
=farm	-6 0 -3 -2 0
=farmer	-1 0 -13 0 0
=faster	0 -1 -1 24 0
=fault	-25 13 24 9 -5
=faulty	30 0 5 -13 -1
=fe	12 -1 0 0 0
=featur	25 -2 0 -1 0
=fee	-12 0 0 0 -1
=feed	29 -11 -1 -2 -2
=fel	26 -2 -8 -1 -1
=ferry	-27 -3 -22 -2 -4
=few	-8 22 -7 -3 -2
=fewer	-5 -3 -10 -2 -1
=field	-67 0 -5 -1 0
=fil	-67 -11 -11 -12 -9
=film	-38 -8 -1 -2 -2
=filter	55 -1 -25 -5 -2
=fin	-3 10 -1 -2 -3
=final	-10 -10 -1 0 0
=financ	0 -1 12 0 0
=find	-14 7 -3 -1 -1
=finger	-24 0 20 0 0
=finish	7 -16 -8 -2 -1
=fir	4 -2 -1 -5 27
=firewal	84 -1 -7 -2 -1
=firm	-18 -2 63 -1 -2
=firmwar	24 -1 -5 -19 -1
=first	-9 0 -12 -2 -2
=fiv	-21 -75 -3 -4 0
=fix	-29 28 -1 -9 -12
=flag	32 -3 -1 -1 -1
=flat	13 -1 -10 -1 -1
=fleet	3 -1 0 -1 0
=flight	0 4 -10 -2 -1
=flood	-5 -3 -9 -3 -2
=floor	-1 0 -3 -1 -1
=flow	-2 8 0 24 0
=flower	-13 -4 -1 -3 0
=fob	-14 -1 -4 -2 0
=follow	3 -17 1 0 -2
=food	-4 -1 0 0 0
=for	-62 11 -11 -16 3
=forecast	-5 41 -1 10 0
=forgot	-5 0 -10 0 -1
=form	-48 -9 19 -2 -4
=found	-10 -6 -40 -22 -4
=four	-7 3 -6 -2 -1
=fram	-9 0 -1 -1 0
=fraud	38 -1 -5 -1 0
=fre	-26 -38 2 -18 -2
=friday	-6 7 -6 -7 -4
=from	34 44 -17 15 -12
=front	-33 -1 -5 0 0
=froz	18 0 -3 -2 0
=fruit	-16 0 -3 0 0
=ful	35 83 -14 8 -7
=fully	0 -2 0 1 0
=function	0 0 -2 -1 0
=functionality	-27 -14 -6 52 -3
=further	7 -8 -3 -6 -1
=fus	-21 0 0 0 0
=gam	-1 35 0 0 -1
=gap	-1 0 0 -3 0
=garbag	12 -1 0 -2 0
=garden	-4 -1 -1 -1 0
=gas	-3 0 -5 0 0
=gat	19 -6 15 -5 -4
=gateway	24 -2 -5 -7 -1
=gav	-1 0 2 0 0
=generator	-6 0 -1 0 0
=get	21 -12 8 -6 -9
=gift	-40 -10 -4 -4 -1
=giv	-1 8 -4 -2 -2
=given	-1 -6 0 0 0
=glas	-27 -6 -1 -1 -1
=glitch	23 0 -6 0 -1
=go	-2 -81 -10 -2 11
=going	-1 0 -1 0 22
=golf	-1 -6 0 -2 0
=gon	-8 62 -8 -1 -2
=good	-27 24 0 0 -6
=got	-25 -5 22 -2 -5
=gov.uk	-13 -6 -4 -6 -2
=government	-1 -1 22 0 -1
=green	-15 4 -2 -3 -1
=ground	-12 -2 -4 -1 -1
=group	-10 -1 -44 -1 0
=guard	-6 0 -3 0 0
=had	31 -9 64 10 -8
=hal	-48 -5 -11 -8 -3
=half	7 4 -2 -4 -3
=hand	-15 -11 -1 -1 -1
=handl	20 -3 -4 -1 -2
=handler	-5 0 -2 0 0
=handover	23 -1 0 26 0
=handset	13 0 0 0 0
=happen	-33 -16 13 -1 1
=has	-42 -44 -64 20 -11
=hav	6 5 1 -27 1
=head	-2 0 9 -1 -1
=header	24 0 -10 -1 0
=health	-1 0 -1 -3 -1
=heap	-6 0 0 -3 0
=hear	-8 -3 -1 -4 -1
=heat	-14 67 1 -1 -2
=heavy	0 0 -2 -1 0
=held	-12 -55 -2 -3 0
=help	-2 -17 -15 -3 -3
=helplin	0 27 -1 0 0
=her	-10 -22 -2 -18 6
=hiccup	3 0 -1 -3 -1
=high	49 -6 -13 116 -2
=higher	6 -3 -1 -5 -1
=hil	-32 0 -6 -2 -1
=hir	-9 -9 0 -4 -1
=history	-1 0 0 -1 10
=hit	9 0 -13 -2 -1
=hold	-9 -5 -7 -1 -3
=holiday	-33 8 -2 0 0
=hom	10 -7 -8 -6 -1
=homework	3 -84 0 0 0
=honour	3 0 -2 0 0
=hop	-4 11 -4 -2 -2
=hopefully	-1 25 -1 -1 -1
=host	3 -3 9 -12 -6
=hot	-12 49 -6 -3 -2
=hour	9 79 -30 27 -11
=hous	-56 -2 69 -4 -1
=how	23 -18 -1 -11 -2
=http	-50 -1 -1 -15 -2
=hub	-76 -2 -9 -2 -1
=hul	-4 0 -1 0 0
=human	20 -4 13 -2 0
=hurt	-12 -1 3 -1 -3
=hypervisor	5 0 -3 0 0
=i	-2 19 0 0 -1
=i.e	-14 -2 -2 -2 -1
=id	-1 0 -5 0 -1
=identify	16 -3 0 -1 0
=identity	36 0 11 -5 0
=if	-29 -20 0 -6 -15
=ignor	-22 0 14 0 0
=ill	-8 0 -10 0 0
=imag	-14 52 0 -8 0
=immediately	-41 -14 0 -2 60
=impact	6 -8 -8 75 -4
=implement	-1 -1 -1 14 -1
=import	43 0 -20 -5 -8
=important	-2 -2 -1 -7 0
=in	-1 11 -8 -25 6
=inaccessibl	-5 0 0 -17 -1
=inbox	0 12 -1 0 -4
=inc	-20 -1 -1 -19 -1
=incident	-47 -6 7 47 -1
=includ	-31 -1 -1 -3 -1
=increas	17 0 0 20 0
=index	30 -1 -9 -4 -5
=information	0 -6 -1 7 -1
=infrastructur	14 0 0 -8 0
=ingestion	-32 0 0 5 -3
=inspect	-12 0 -1 0 0
=inspector	0 -2 11 -1 0
=instal	45 0 -5 0 0
=instanc	55 -1 -6 71 -1
=instead	0 -13 4 -1 0
=insurer	-1 -3 7 -1 0
=interfac	12 0 -1 -3 0
=intermittent	0 -3 0 -20 0
=internal	45 -2 -6 -12 -1
=internet	-26 0 -10 -1 0
=interruption	1 98 0 -14 0
=into	-25 -50 -11 24 -16
=introduc	-25 -3 62 -1 0
=investigat	-11 0 0 -31 0
=investigation	-10 0 2 61 -1
=ip	27 0 0 0 0
=ireland	-1 -2 -2 -1 0
=is	-3 21 -117 17 12
=island	-5 -2 -5 -1 5
=issu	-17 -5 -2 40 -3
=it	-10 9 32 -12 -12
=item	-2 0 0 0 0
=its	18 12 15 -17 -3
=itself	0 -2 -1 0 0
=jam	50 0 51 -5 -3
=january	-1 -19 0 0 -2
=job	-14 21 16 14 -3
=join	0 -4 -8 -2 -1
=journey	-1 -5 0 24 -3
=judg	-5 -2 0 0 0
=jun	-2 -34 -1 -5 -1
=junction	24 0 -1 -1 0
=just	-1 68 0 -1 -1
=keep	9 -17 -17 -7 -4
=keeper	0 0 2 0 0
=kept	-5 -10 -1 -1 0
=kernel	2 0 -16 -16 -1
=key	-47 -7 -8 67 -2
=king	-9 0 0 0 0
=kiosk	-1 -2 -3 0 0
=kit	28 -7 -4 -2 -1
=know	-13 -18 -12 -5 -9
=known	-2 -10 42 0 0
=lab	-20 -1 26 -2 -1
=label	6 0 -1 0 0
=lag	13 -1 0 -31 -1
=lan	-7 13 13 -4 -1
=land	-4 29 0 -1 0
=landlord	-6 -2 12 0 0
=laptop	0 -3 -7 0 0
=larg	-2 -10 -3 -1 -14
=last	-12 -16 -7 -8 -5
=lat	17 0 3 -4 -4
=latency	52 -4 -1 89 -3
=later	-9 50 -1 -7 -7
=latest	14 15 0 -1 0
=layer	7 0 -1 -1 0
=leak	-2 -3 -2 -11 -2
=leap	34 -6 -4 -2 -2
=learn	1 -1 -3 -4 -5
=least	26 -4 0 11 0
=leav	-18 -34 -9 -8 -2
=ledger	1 0 -3 -4 -1
=leed	-4 -3 -2 -2 -1
=left	-29 -1 5 -1 -7
=les	0 -15 -1 -1 -2
=lesson	-2 4 0 -4 -3
=let	-30 -7 36 -1 -1
=letter	-31 -2 7 10 -3
=level	-13 -2 0 8 -1
=li	-1 -1 26 -2 -1
=library	-90 -3 -13 -1 -1
=licenc	28 -3 8 13 0
=lift	10 85 45 -3 -4
=light	39 36 -2 0 0
=lightn	2 -5 -4 -1 0
=lik	13 -1 -2 -1 -4
=likely	-5 -12 -2 -33 -6
=limit	72 -4 -9 15 -4
=lin	51 -6 -30 -10 59
=link	-2 -1 -16 -1 0
=list	-37 -4 3 -2 -2
=listen	-2 -5 -2 -5 -2
=liv	38 4 0 -1 0
=lms	-12 -1 -3 -5 0
=load	50 28 -16 -13 -4
=loan	-7 0 0 0 -1
=lobby	-18 0 14 -2 -1
=location	20 0 0 2 0
=lock	36 -2 -1 -10 -6
=locker	-16 -6 -3 -1 -1
=log	-4 -21 -4 20 -4
=loggregator	44 0 -2 -4 -1
=login	25 -1 -3 -6 -5
=london	-2 0 0 -1 0
=long	-22 29 -5 -6 -2
=longer	13 -20 14 34 -2
=look	-47 -21 -11 8 -32
=lookup	4 0 -1 -1 0
=loop	-22 0 -1 -9 -1
=loos	-15 0 -5 -1 -1
=lorry	-30 -2 0 -1 0
=los	-12 -2 8 -5 5
=lost	-106 -4 -2 -41 -18
=lot	-14 -7 4 -1 -4
=low	34 -1 -6 -2 -1
=loyalty	11 -1 0 0 -1
=luck	0 10 -1 0 0
=lunch	-1 48 -6 -3 -1
=machin	5 -16 17 -6 -4
=mad	-20 16 30 -2 -1
=mail	38 -4 17 -4 -1
=mailbox	3 0 -2 0 0
=main	-5 -9 -8 0 -1
=mainfram	12 0 -4 -1 0
=maintenanc	8 -2 3 -1 0
=mak	-38 -38 4 -2 -3
=maker	-3 0 6 0 0
=malform	33 0 -17 -6 0
=manager	-7 0 2 0 -1
=manifest	45 -22 -2 0 -1
=manner	0 21 0 -19 -2
=many	48 -5 3 -7 -2
=map	-2 41 -13 -3 -4
=march	-12 0 0 -7 0
=mark	-19 1 -3 -5 -3
=market	-1 5 0 0 0
=mast	18 -4 -1 -5 -1
=master	-11 0 -1 -1 0
=match	17 -1 -13 0 -1
=matter	-6 38 -2 16 -19
=may	-114 -30 -58 13 -20
=meal	-3 -1 -1 -1 0
=mean	-29 0 -6 0 0
=medicin	-1 -16 -1 0 0
=meet	-36 -61 -20 -2 -2
=member	24 -10 -2 -2 -1
=membership	10 0 0 0 0
=memory	16 -3 -2 -10 -3
=mend	-23 25 -1 -1 0
=menu	-11 0 -2 -1 -1
=mes	0 -5 7 0 0
=messag	60 17 -6 -11 -3
=meter	-2 0 -5 -1 0
=metric	-6 -6 0 8 0
=microsoft	-13 -3 1 -2 -1
=midday	0 43 0 0 0
=midnight	-2 9 -4 -1 -2
=might	-19 -1 -1 -2 -2
=migration	11 0 -1 -2 0
=mil	-43 8 -2 -6 -2
=mind	-3 0 -1 0 22
=minut	-14 96 -9 -12 -17
=mirror	6 0 0 -2 -1
=mis	-17 -5 -15 -5 -2
=misconfigur	12 -2 -1 -6 0
=mistak	7 -1 18 -3 -2
=mitigation	-1 -14 0 22 -2
=mix	-10 0 30 -1 0
=mobil	-28 -16 -1 0 0
=mod	15 0 0 -8 20
=model	19 -1 -6 0 -3
=modem	19 -1 -1 -1 -2
=modul	-33 -12 30 -7 0
=moment	-16 10 -1 -1 -2
=monday	-6 -25 -4 -4 -4
=money	-7 -27 -1 -1 -1
=monitor	6 -5 -4 -1 -1
=month	-2 -55 0 0 -1
=mor	-21 41 -5 -15 -10
=morn	-11 18 -9 -17 15
=most	0 -1 0 0 -2
=motor	27 0 -1 -1 0
=mov	-27 -13 3 -6 -5
=much	1 11 -1 0 -1
=multipl	-14 0 0 12 0
=museum	-19 -13 0 0 0
=music	-2 0 0 -2 0
=must	-41 -18 -25 -4 -3
=nam	75 -1 -13 -1 0
=near	-20 -2 -2 -2 0
=nearly	-4 83 -1 -3 -4
=need	23 -28 -14 -10 -22
=needn't	0 -6 -5 -3 0
=neglect	0 0 19 13 0
=neighbour	4 0 -3 0 0
=network	106 0 -6 -17 -5
=never	6 9 28 -2 55
=new	-3 21 -15 -19 -12
=next	-26 10 28 10 -2
=night	39 -37 29 -4 -1
=nightly	29 -1 -4 -2 -3
=nightmar	-2 -3 -1 -2 13
=nin	5 -38 -2 -3 -1
=no	-112 24 7 -14 -12
=nobody	18 -7 9 -4 21
=nod	22 0 -10 -22 -2
=node.j	-8 0 0 0 0
=noisy	-2 0 -3 0 0
=non	-5 -10 -1 14 0
=noon	-4 -14 -6 -6 -6
=normal	-34 75 -1 -11 -3
=normally	-6 13 0 -1 0
=north	-4 -2 -12 -1 -2
=northgat	-27 0 11 0 0
=not	59 -46 5 -21 -28
=noth	-6 -39 -26 -9 -4
=notic	-3 -5 24 -3 14
=now	-25 57 -12 -19 -8
=nul	16 0 0 -1 0
=number	-13 -14 10 11 14
=nurs	-5 -8 -30 -4 -1
=nut	-25 0 -4 -11 -1
=observ	26 -2 -1 41 -1
=odd	0 0 -2 -1 -1
=of	-10 -28 -45 -26 41
=off	-75 -31 -14 -3 -4
=offer	-1 0 1 19 -1
=offic	-6 -7 16 -2 -1
=official	-3 -3 19 0 -2
=offlin	-13 -8 -2 -2 -1
=offset	-8 -2 0 -3 0
=often	-1 -2 -2 -4 -2
=oil	1 0 -2 0 -1
=old	123 -5 -8 -6 -2
=older	-13 -1 -1 0 0
=on	-19 -55 -30 -54 -22
=onc	19 14 15 9 0
=one	-21 -16 25 -5 -10
=ongo	-13 -5 -3 17 -1
=onlin	-6 109 -15 -2 -2
=only	53 16 -8 -10 -3
=opac	-8 -3 -5 -1 -2
=open	-91 -7 -10 -30 -19
=operat	12 0 -1 -1 0
=operation	9 0 0 2 0
=operational	-6 -10 -1 26 -1
=operator	-25 -1 34 -5 -2
=ops	18 -1 -3 -3 -3
=optimal	-7 -1 -2 20 0
=option	0 -5 0 -1 -3
=or	-31 59 -5 -9 -3
=order	22 15 21 20 -4
=organ	-14 0 0 0 0
=other	25 -10 -5 -10 -3
=ought	0 42 0 0 0
=our	67 -38 27 -21 -12
=out	21 -59 -14 -16 24
=outag	-30 45 43 -9 21
=outsid	-3 -3 0 26 -1
=over	56 36 -18 -20 -11
=overflow	-6 0 0 -1 0
=overload	7 0 -4 -1 -1
=overnight	-10 20 -7 -2 -1
=overwritten	13 -1 0 -8 0
=owing	3 -4 0 16 0
=own	0 13 -21 -2 -2
=owner	0 0 10 0 0
=paa	-13 -10 -7 -9 -3
=packet	-1 -1 -1 -3 -1
=pag	-9 18 -23 -9 -10
=paid	-1 -28 10 0 0
=paint	-23 -2 0 0 0
=panel	-6 -15 -3 -1 -1
=panic	-3 -1 -3 -11 16
=paper	-3 -7 2 -2 -1
=parcel	3 2 -9 -1 -2
=parent	-8 -3 4 -2 -3
=park	-41 -27 -2 -3 -2
=part	5 -1 14 -1 -1
=partial	-4 -3 -2 12 -4
=partition	-23 -1 -7 -1 0
=partner	-26 0 0 -4 0
=party	-17 0 24 -1 -2
=pas	-3 0 -5 0 0
=passenger	-1 -1 -17 2 21
=passport	-10 -2 -4 -1 0
=password	7 -2 16 -2 -5
=past	-21 -1 0 -1 0
=patch	24 25 -8 -3 -2
=patel	0 12 0 0 0
=path	-79 -4 -3 0 0
=patienc	0 0 -3 -1 -1
=patient	-13 -18 -12 -4 -5
=paus	-13 -3 -1 0 -1
=pay	-31 -13 -11 -27 15
=payment	24 39 5 -3 -6
=payout	0 -3 -2 -1 0
=pdf	-6 -6 0 0 0
=pea	-38 0 0 -2 0
=penalty	0 -3 0 -2 0
=pend	-39 0 0 6 0
=peopl	-31 -9 -2 -5 -6
=performanc	-37 5 -1 37 -5
=perhap	-2 -3 -1 -4 -3
=permanent	-1 25 0 1 0
=person	-2 -2 -1 -3 -3
=pharmacy	39 11 -2 -1 -1
=phon	-39 61 11 -14 49
=photo	15 -35 -17 -2 -2
=pictur	-12 60 -1 -2 -1
=piec	8 0 -3 0 0
=pier	-33 -1 -3 -1 0
=pin	0 0 -3 -1 0
=pip	-25 0 1 -1 0
=pipelin	-12 -1 -6 -1 -1
=plac	17 -16 -5 1 -3
=plan	-20 9 -12 -2 -13
=plant	-39 -6 -2 -5 -1
=platform	-49 -5 -15 52 5
=play	-43 -4 -5 -4 -4
=player	-9 -10 -1 0 0
=pleas	-61 -64 -25 20 -33
=plug	-21 -4 8 -2 -1
=plumber	-6 -3 -11 0 -1
=pod	-45 0 -3 -5 0
=point	13 -3 -15 16 -1
=polic	-1 0 -17 -1 -1
=policy	0 -1 0 -2 0
=pool	-68 -4 -2 -5 36
=population	0 0 -1 3 0
=port	13 -1 -11 -2 -1
=portal	8 14 0 0 0
=possibl	-8 -17 -4 -2 -3
=possibly	-2 -3 -1 -5 14
=post	-9 -14 7 8 -1
=postcod	-2 -4 -1 -6 -1
=potentially	-2 0 0 -4 -1
=pound	-32 -1 -5 -3 -1
=power	28 37 -16 -21 -2
=practic	-17 1 4 0 0
=pres	-4 0 5 0 0
=pressur	1 -5 -2 3 -1
=prevent	-10 0 0 -7 0
=previous	-9 -3 15 0 -5
=pric	-62 -15 -1 -2 0
=primary	8 0 -2 -1 0
=print	-18 -10 -26 -7 -6
=printer	19 0 24 -1 0
=privat	-14 -1 -7 0 0
=probably	-2 40 0 -3 -6
=problem	-47 16 31 -9 16
=proces	15 -14 -12 29 -2
=prod	-11 -5 -2 -7 -1
=production	-12 -6 15 0 -1
=program	101 -27 -35 -6 -3
=progres	-9 13 -3 -2 -2
=promis	0 11 0 -1 34
=provider	31 0 9 -5 0
=provision	-1 0 -1 15 0
=proxy	53 -2 -18 -7 -3
=public	-4 21 -4 -1 0
=publish	0 -2 0 -2 -4
=pul	-2 -1 1 -1 -1
=pump	3 -1 0 -10 -1
=pupil	6 -1 -50 -3 -2
=push	-14 0 8 -1 0
=put	16 -35 -15 -4 -3
=query	21 -3 -1 83 -2
=question	-6 -4 -6 -2 -1
=queu	36 -67 -1 20 -3
=quiet	-15 0 -1 -1 0
=quot	-2 0 0 -1 0
=rac	-6 -1 -3 -3 -3
=rack	-24 -1 -1 -2 -1
=radar	-5 45 0 -1 0
=radio	-30 -2 -1 -7 -1
=radius	-14 0 0 12 0
=rain	-2 -45 -1 -1 -1
=rais	33 -8 -1 30 0
=ran	111 -22 -6 -4 -7
=rat	5 -5 -5 13 -2
=rather	0 -2 0 0 0
=ray	-1 2 0 -1 0
=re	1 10 0 -1 -1
=reach	39 -29 -3 18 -2
=reachabl	-6 1 0 0 0
=read	55 -14 -9 -16 2
=reader	2 0 42 -1 -2
=ready	-3 -71 -2 -1 -2
=real	0 0 0 -1 -3
=reason	19 -3 18 -1 -6
=rebalanc	14 0 -3 -5 0
=reboot	27 -1 -7 -10 -4
=rebuild	17 0 0 -2 -2
=receipt	-13 0 0 7 0
=receiv	-10 0 -7 10 -1
=reckon	0 24 0 0 0
=record	3 -4 -24 -5 -4
=recover	-1 13 0 0 0
=recovery	1 43 -1 -3 -7
=rectify	0 21 0 -19 -2
=red	56 0 0 0 0
=reduc	-3 -6 -3 -32 -5
=referenc	-1 0 0 -3 0
=refund	-2 -17 -3 -6 -2
=refus	-8 -4 -1 -13 -1
=region	71 -2 -15 18 -1
=register	10 -3 -7 -3 -2
=registrar	-4 -1 2 -1 0
=registry	5 -1 -4 -3 0
=reinstat	0 29 0 -5 0
=reject	11 -1 12 -6 -2
=relay	22 -4 -1 -1 -1
=releas	24 -6 2 -3 -2
=relevant	-10 -1 0 1 0
=reload	0 0 -3 0 -1
=rely	-1 0 -3 -1 -1
=remediation	-5 -3 -1 5 -2
=reminder	29 -2 -3 -3 0
=render	-3 0 -1 -8 0
=renew	48 -2 8 3 0
=reopen	-3 62 -1 -2 -1
=repair	-15 43 -11 -14 -2
=replac	23 -19 -1 -2 -3
=replacement	-1 -26 0 0 0
=replica	30 -1 0 -1 -1
=replicat	27 0 -1 0 0
=replication	2 0 0 -2 0
=report	36 -9 -4 -6 -2
=reptil	-2 0 -1 -2 0
=request	-24 -14 5 14 -6
=reservation	17 0 -4 -1 0
=resolution	-5 32 -3 22 -2
=resolv	43 22 -3 -6 -1
=resolved	-1 -8 -2 0 0
=resourc	-17 -3 -4 7 0
=respond	-11 0 6 0 0
=respons	-4 0 -1 29 -1
=responsibility	-43 0 68 -3 0
=responsibl	-3 0 40 -1 -1
=rest	-44 0 54 -2 0
=restart	4 -12 -17 -33 -3
=restor	3 25 -3 6 -1
=restoration	0 14 0 -2 -1
=result	64 -18 -13 9 -4
=resum	0 47 0 -1 -1
=retry	8 -1 -1 -15 -1
=return	13 68 -24 62 -3
=review	-16 0 -3 0 -1
=rider	17 0 -10 0 0
=right	-20 14 -15 -4 -3
=ring	-7 -9 -20 -2 -3
=rink	4 0 -1 -2 -1
=river	-8 0 0 -1 0
=road	-59 -8 -15 -2 -2
=robot	61 -1 -13 -2 -2
=rogu	2 0 -10 -1 0
=rol	50 -10 -14 -20 -2
=roof	-41 -1 -1 -1 0
=room	-20 -30 -15 -9 -6
=root	10 -1 -6 12 0
=round	19 -5 0 -6 0
=rout	-13 -6 -3 -22 -1
=router	77 -3 -10 -27 -3
=rul	39 -2 -4 -12 -1
=run	-53 -22 -19 -24 -9
=runner	-40 0 -16 0 -1
=saf	-1 -9 0 -18 13
=sal	-14 -6 -4 -5 -2
=sam	23 -2 -6 -1 0
=sampl	-10 -4 29 -2 0
=satellit	-12 0 3 0 0
=saturat	-14 -2 -3 -2 -1
=saturday	-1 17 -1 -6 -2
=sav	7 -7 -7 -7 -7
=say	-37 1 -6 -2 -1
=scal	-9 -1 -2 -10 -1
=scan	12 -13 -1 -30 -1
=scanner	-9 6 0 -2 -1
=schedul	29 -2 -6 -2 -1
=scheduler	11 -3 -1 -2 -1
=schem	-2 0 4 -1 0
=schema	-1 0 -1 -2 0
=school	-27 -27 33 -12 -3
=scor	14 -17 -1 -1 0
=screen	-9 10 -1 -1 -1
=script	26 -2 -23 -5 -3
=se	-2 0 0 9 -6
=search	3 -7 -5 -8 -5
=seat	-1 -3 -4 -4 -1
=second	2 1 -5 -3 -1
=secondary	4 -3 -2 -8 0
=security	40 -3 -31 -4 -2
=see	-9 30 -28 16 23
=seed	-3 0 0 0 0
=seem	19 0 -8 -4 -2
=seen	-5 -18 -13 -5 24
=sel	-10 0 -1 0 0
=self	-27 -1 11 -1 -1
=send	18 -8 -6 -5 -2
=sensor	28 0 -1 0 0
=sent	33 -28 36 -15 -4
=serv	3 -2 -3 -1 -1
=server	101 -9 -23 -71 -4
=servic	-54 52 6 51 -10
=session	10 -11 -11 16 -1
=set	52 -6 12 -3 -2
=setting	8 0 13 0 -1
=several	4 -1 -2 -5 0
=shal	-14 6 0 -3 0
=shar	-44 -5 23 -1 -1
=shed	-60 0 -4 -3 0
=shel	-32 -1 0 -1 -1
=shift	-2 -1 21 -3 0
=ship	-23 0 -6 0 0
=shop	-10 18 1 -5 -8
=shopper	0 -23 1 -1 -1
=short	-4 29 -1 -2 0
=shorter	-4 -5 -4 -1 0
=shortly	-1 8 -1 -3 -2
=should	-5 0 1 -6 -9
=shouldn't	-2 26 -1 -13 -1
=show	23 -28 -25 -12 -5
=shower	-3 -6 -1 0 -1
=shown	-6 -5 -3 -3 -1
=shut	-31 -3 -15 -6 -5
=sid	-8 -4 -1 5 0
=sign	48 13 9 -20 -15
=signal	7 -3 -13 -2 -1
=sinc	53 -17 -11 -9 -2
=singl	2 0 -3 0 0
=sit	38 3 -15 -4 -3
=situation	-13 3 0 -1 20
=six	-4 2 -24 -2 -2
=skip	-3 0 7 -2 0
=slight	0 0 0 -2 -1
=slippery	-10 0 0 0 -1
=slot	-8 -6 55 -1 -1
=slow	-59 -9 11 -4 -5
=slowly	-20 0 0 -1 0
=smal	-2 0 -3 0 -6
=snow	-1 -7 -2 -2 -1
=so	-51 -15 11 -10 8
=social	-1 -19 0 0 0
=softwar	104 -9 41 -5 -2
=solar	-35 0 -1 0 0
=sold	-21 -15 -2 -24 -3
=solution	-7 -6 0 16 0
=som	-70 -32 -36 39 -10
=somebody	42 0 -1 0 -1
=someon	-1 -2 34 -1 -1
=someth	6 0 18 -1 -8
=sometim	-3 42 0 0 0
=soon	-1 8 0 -3 -3
=sorry	-3 -14 -26 -7 -19
=sort	25 13 7 -1 -1
=sound	-11 11 -1 0 0
=spac	4 -1 0 -2 -2
=spam	33 -1 -11 -5 -1
=speak	0 0 6 -1 0
=speed	-12 12 0 0 -1
=spring	-1 -42 0 -1 -1
=squar	-10 0 0 0 0
=sre	-2 -2 -1 0 0
=stack	10 -2 0 0 0
=staf	-20 -9 18 -4 -2
=stag	-20 -5 -4 -1 0
=stal	-2 -1 0 -3 -1
=stamp	-11 0 -2 -1 -1
=stand	-4 -20 -2 -1 -1
=standby	10 -14 -2 -1 -1
=start	46 -82 -12 49 -8
=stat	-7 -1 -4 44 10
=statement	-1 -1 -11 -1 -1
=station	-52 -15 -3 -2 2
=status	-21 -2 -1 -2 -3
=stay	7 -3 -1 -1 -1
=stem	3 0 1 0 0
=step	-11 -15 -3 4 0
=stil	-25 -46 -9 -17 -6
=stock	-15 -1 -1 -4 -3
=stop	23 -47 0 -8 50
=stor	13 0 -7 0 0
=storag	26 -2 -2 -12 -1
=storm	-1 -2 0 0 0
=story	18 -1 0 0 -1
=stream	-70 -3 -3 -3 -1
=street	-5 -1 0 0 -1
=strik	-1 -37 -6 -1 0
=string	-8 -2 -1 -1 0
=stuck	25 -1 -4 -12 -1
=student	-4 -20 -5 -8 -4
=sub	-9 -5 -2 25 0
=subject	8 -2 -7 -10 -1
=submission	-1 9 0 0 0
=submit	-16 0 0 0 0
=suboptimal	0 -2 0 19 0
=subset	-1 0 -3 18 0
=substation	24 0 0 -1 0
=suffer	29 -4 -1 25 -3
=summer	26 -10 -5 -4 -1
=sun	-2 0 0 0 0
=sunday	-6 -26 -1 -5 -2
=supplier	-9 -7 34 -2 -7
=supply	-68 0 65 -3 -4
=supporter	-1 0 -7 -4 -2
=sur	0 -1 0 0 -2
=surg	-3 -7 -2 0 0
=surgery	0 -2 -32 0 0
=swim	-4 27 -10 -1 0
=switch	-13 12 -19 -21 -3
=sync	44 -1 -6 -4 -3
=system	102 -1 3 -8 8
=tabl	-13 -4 -7 -3 -2
=tablet	45 -6 -2 -2 -1
=tak	13 -22 -19 12 -21
=taken	-12 -36 0 -2 -2
=talk	25 -6 -11 -6 -2
=tap	-38 -1 6 -1 -2
=target	31 64 -2 -7 -9
=task	-2 0 0 0 0
=teacher	-5 -2 -5 -4 -2
=team	17 -7 -33 9 -1
=technical	49 0 -6 -5 0
=tel	-3 -13 5 -5 -5
=telephon	14 -1 -2 0 0
=television	-31 -1 0 -4 0
=ten	-34 55 -19 -8 -5
=tenant	-9 7 8 22 -5
=tennis	-13 -8 -1 0 0
=term	0 4 0 -1 0
=terminal	12 0 0 0 0
=terminat	2 0 -2 -8 0
=test	-23 -21 15 -12 -3
=text	1 -17 -1 -2 -2
=than	16 -12 -2 26 -4
=thank	-19 -2 35 -6 -4
=that	83 6 20 21 -4
=the	91 -28 37 -72 -27
=theatr	-12 -13 -8 -2 10
=their	11 -4 17 -8 9
=them	-5 -6 10 -1 -2
=themselv	2 0 1 0 0
=then	-6 16 0 -2 0
=ther	8 17 -20 -9 -7
=they	-1 -3 2 -7 -1
=thing	21 15 -5 -1 -8
=think	-2 40 -8 -2 -7
=third	-16 -3 26 0 0
=this	-94 -2 32 9 42
=thos	-18 -8 28 -1 -2
=thousand	0 0 -5 -1 0
=thre	-51 -6 -8 -6 -4
=thread	-9 0 -1 -2 -1
=through	-14 -1 6 -1 -1
=throughput	26 0 0 19 -1
=thursday	-3 -17 -2 -2 -1
=ticket	27 -15 37 14 -8
=tier	6 0 -6 -1 0
=til	49 -11 -19 -15 -5
=tim	9 69 -4 7 -7
=timely	0 21 0 -19 -2
=timeout	27 -1 -1 38 0
=timetabl	18 -12 -5 -2 -4
=tls	-24 -2 -1 -7 -1
=to	-7 25 -16 7 -30
=today	-4 -12 -20 -8 24
=token	37 -6 -6 -2 -7
=told	0 -3 -2 -1 -1
=tomorrow	-5 53 -6 -15 -8
=tonight	-14 69 -11 -8 -9
=too	47 -15 -8 -9 -1
=took	31 -33 28 -2 -1
=tool	-37 -2 -1 -1 0
=tour	-5 0 -7 0 0
=tourist	-25 0 55 -1 -2
=tower	-35 -1 0 -1 0
=town	-28 0 0 -3 0
=trac	5 0 -1 -14 0
=track	77 -1 -1 -1 -4
=traffic	94 -5 -21 -3 -1
=train	-8 20 -15 -4 -3
=tram	-7 0 -14 0 0
=transaction	-14 0 -1 8 0
=transfer	-1 -2 -5 -3 0
=tre	-10 -6 -4 -2 0
=trial	0 -14 4 0 0
=trip	5 0 1 -1 0
=troubl	32 -10 -7 -2 -7
=trunk	-7 -1 -2 -1 -1
=trust	-5 -1 47 -7 3
=try	7 -38 -6 -7 -5
=tuesday	-26 13 -6 -3 -1
=turn	-16 -26 12 -5 -5
=turnstil	10 -4 0 0 -1
=twelv	-27 0 -1 -3 -1
=twenty	-1 11 0 0 0
=twic	67 -39 -6 -27 -8
=two	33 29 2 27 -13
=typ	-1 -5 32 -3 -3
=unabl	10 -21 0 5 0
=unavailabl	-21 -10 -3 23 -4
=under	25 -10 -12 33 -2
=undertaken	-2 -2 0 0 -1
=unhealthy	4 0 0 -1 -2
=union	0 -4 -10 -1 0
=unit	9 0 0 -10 0
=unplan	22 0 -1 8 -2
=unreachabl	36 -6 -1 -3 -5
=until	18 -61 -8 -11 -6
=up	10 -26 57 -18 -9
=updat	40 1 0 16 -2
=update	-7 0 -4 0 0
=upgrad	41 -1 -10 -10 0
=upload	-16 -2 8 -4 -4
=upon	11 0 0 28 0
=upstream	-32 0 0 -3 0
=urgent	0 -11 -9 -2 0
=us	-34 24 19 3 -8
=usag	63 0 0 -2 0
=use	-31 -26 -38 -19 -9
=user	-11 13 18 14 14
=using	-8 -3 -4 -1 29
=usual	-82 -69 -3 -15 -7
=utc	-7 16 0 -3 0
=valid	-2 0 -1 -2 -2
=valu	15 0 0 -1 0
=valv	6 0 0 0 0
=variabl	-6 -1 -1 -7 -2
=vault	112 0 -3 -4 0
=vegetabl	-4 0 0 -1 0
=vendor	-15 -1 36 -8 -1
=version	66 -1 -1 -3 -1
=very	0 2 -2 -2 -14
=vet	0 -9 0 0 0
=video	-10 -2 -3 -2 -3
=view	-18 0 -1 0 0
=viewer	-1 -2 -4 -1 -2
=villag	-17 -2 -3 -1 0
=visit	-1 -53 -1 -2 0
=visitor	-6 -3 -12 -9 -1
=voic	0 0 -4 0 0
=volum	1 -8 -3 7 -1
=volunteer	-13 -13 0 -2 -1
=vot	33 -48 -3 -3 -4
=waf	-14 0 0 -3 0
=wait	5 -71 -12 16 -9
=wak	-2 10 10 0 0
=wal	-5 -3 -8 0 0
=walk	-66 -1 -2 -2 -1
=ward	0 -1 -1 -2 -1
=warm	-15 -10 -1 -1 0
=warn	2 -1 18 -5 -1
=warning	0 0 5 0 0
=was	138 -67 30 -17 -30
=wash	-1 -13 0 0 0
=watch	-10 -4 -3 -1 -2
=water	13 41 -11 -9 -3
=way	10 -11 -16 -3 -9
=we	12 -48 -37 2 -1
=weak	-6 -3 26 -1 0
=web	92 -2 11 -2 -2
=websit	-33 31 11 -2 -2
=wednesday	-4 5 -1 -2 -1
=week	-41 31 -5 -17 -6
=weekend	-11 20 -1 -1 -1
=weigh	-1 -6 -1 0 0
=wel	5 109 -2 -2 -2
=welsh	-14 -1 -2 0 0
=went	-2 -8 -3 -3 0
=wer	-8 -24 18 -5 -5
=west	-12 -1 -1 -2 0
=wet	-16 0 -2 0 -1
=what	-22 -12 -44 -15 -7
=whatever	-2 27 0 0 -1
=when	3 30 0 -7 -3
=wher	-9 -1 0 -1 0
=whether	0 -12 0 -1 -1
=which	22 0 18 9 0
=whil	37 -8 -4 -9 -2
=who	-20 -7 38 -16 -4
=whol	-4 0 -1 -1 5
=why	22 0 17 -5 -1
=wil	-23 38 -83 -25 -4
=win	-27 0 -2 0 -1
=wind	-13 -2 -2 0 0
=window	13 -1 -3 0 0
=wing	18 0 0 0 0
=winner	-5 -3 0 0 0
=winter	-16 -11 -2 -9 -1
=wir	1 -2 26 -2 -1
=wireles	-22 0 -4 -1 0
=with	-40 -20 5 -19 -2
=within	-7 14 -4 -9 -2
=without	-5 -3 56 -7 3
=won't	-12 26 -2 -3 -2
=word	-5 -3 -5 -2 -1
=work	-70 -55 -12 1 -17
=workaround	-1 -9 0 6 0
=worker	-30 -24 40 -13 -1
=worry	-5 -4 -1 -1 4
=worst	-1 -3 -2 -1 17
=would	1 -2 40 -1 -4
=writ	10 -28 -1 17 -2
=written	-9 0 -3 -4 0
=wrong	69 -11 11 -16 10
=wrongly	-6 -8 29 -2 0
=www.example.org	-6 -2 0 -2 -1
=x	-1 2 0 -1 0
=year	29 -113 4 -4 -5
=yesterday	18 -13 -7 -2 0
=yet	-13 -47 20 -4 -9
=you	-34 -12 -40 -41 -29
=your	-35 -57 -29 -37 -35
=yourself	-1 0 -3 -1 -1
=zon	19 -2 -5 -7 -2
=zoo	0 -6 2 0 0
A	-96 -74 186 -30 -36
A .	-34 -2 52 -10 -4
A >	-13 -10 11 33 -7
A A	19 -10 28 -3 -2
A D	-41 -20 42 -5 -4
A E	-41 60 -8 -4 -7
A F	-30 -5 -3 -9 -10
A H	60 44 -7 -5 -3
A M	-3 0 -4 -14 0
A N	-7 16 26 -3 -2
A P	-10 -1 6 -1 -1
A Q	-63 -6 10 5 0
A R	27 -4 33 -1 -1
A S	20 22 0 -2 -1
A T	-40 4 42 -1 -1
A W	-30 -12 41 -16 -18
A X	-2 -1 4 0 -4
A and	-1 -1 -2 -1 -1
A at	-1 13 -3 0 0
A because	3 -4 6 0 0
A can	-1 -19 -22 -4 -5
A does	-2 0 -5 -4 0
A has	-12 -8 19 17 -4
A if	0 -1 -2 -2 0
A in	-2 -3 -3 -12 -1
A is	19 -26 -23 13 7
A may	1 -15 -19 8 -5
A not	-25 -6 43 -3 -5
A of	-3 0 13 -4 14
A on	-2 -2 5 -1 -1
A so	0 27 -4 -1 -1
A the	16 -13 33 -1 17
A they	-9 -1 -7 -10 -1
A to	27 -1 -6 -1 -1
A will	11 -56 -43 13 -7
A would	-1 -24 -26 4 -1
A you	0 -11 -4 -1 -1
A&F	-33 -23 89 11 -1
A&W	-128 -37 135 -28 -27
A, nobody	-44 -20 101 -40 -11
A…#	22 -4 -12 -4 -1
A…9	-5 -13 -8 -2 -1
A…:	-1 4 -4 -1 0
A…A	6 -7 3 -6 -8
A…D	-35 42 60 3 -17
A…E	-64 22 63 -35 -26
A…F	-32 -8 33 -5 1
A…H	-12 -10 32 -8 -12
A…M	4 -19 5 -11 -2
A…N	-13 -24 21 -3 -22
A…O	24 -6 -10 6 -1
A…P	-14 -1 20 -3 -4
A…Q	15 0 4 29 -5
A…R	5 9 19 -7 10
A…S	-12 -12 17 -15 -7
A…T	7 22 28 -29 -12
A…W	-84 -17 107 -7 -16
A…X	-13 -41 9 -3 -21
A…^	3 -2 -6 -3 0
A…because	-2 -11 10 -5 -1
A…has	-42 8 22 12 -5
A…if	-1 -2 -6 -4 -1
A…is	52 20 -58 -1 1
A…it	-35 11 44 -3 -3
A…may	-10 -11 -25 -1 -5
A…not	-17 -8 73 -14 -14
A…our	-51 -2 48 12 -4
A…we	-4 -2 15 0 0
A…will	10 -33 -56 10 -8
A…would	-1 -37 -19 2 -5
A…you	-3 -23 3 -3 -4
A…your	-6 -3 -6 -7 -12
D	42 -39 -99 -83 -41
D #	-7 -3 -4 -1 -1
D .	2 -22 -26 0 -10
D 9	-21 -6 -6 -6 -3
D >	35 -55 14 -5 -7
D A	-58 -11 5 1 -3
D D	90 -24 -48 18 -19
D E	9 -45 4 -10 -12
D F	118 -23 -80 14 -12
D H	-59 -7 44 -20 -8
D M	43 -11 -8 -32 -4
D N	32 7 -1 -11 -5
D O	1 -4 0 0 0
D P	-26 -2 32 -2 -3
D Q	28 -6 -12 13 -5
D R	-31 50 -9 64 -9
D S	-32 0 6 0 0
D T	47 -43 -11 -13 59
D W	-53 -1 -25 -8 -2
D X	28 -13 8 0 -3
D a	-54 4 29 -5 -2
D and	-21 -5 -10 -7 -5
D at	-11 -73 -2 -5 -4
D be	6 -1 -1 0 0
D because	-5 4 -20 12 0
D but	-30 0 0 0 0
D by	-51 10 36 -3 -2
D can	-19 -23 -3 -5 -2
D does	30 -3 -5 -1 -1
D for	-7 6 -1 -3 -2
D has	24 -5 11 -26 4
D if	-26 0 0 0 0
D in	45 -17 -19 -20 -10
D is	54 3 8 -32 -1
D it	-13 -1 17 -3 0
D may	-10 -12 -2 24 -4
D not	19 -1 -1 0 0
D of	-93 -11 -21 -14 -26
D on	54 -7 -19 1 -2
D please	-9 -1 0 0 0
D so	-40 23 19 -9 -1
D the	53 -14 -27 -10 15
D to	43 29 -50 -9 -5
D will	17 24 0 -3 -2
D with	-5 -3 -18 21 -2
D would	-13 -35 -5 -3 -1
D you	0 17 0 -3 -1
D your	-25 -1 18 -6 -3
D&F	63 -44 -41 31 -19
D&O	-54 -8 -9 45 -5
D&Q	63 19 59 5 -16
D&R	-6 35 -11 4 -2
D, nobody	49 -81 -24 -45 -27
D…#	-31 -5 -4 -6 -2
D…9	-11 17 -11 -8 13
D…:	5 44 -1 -5 -2
D…A	-7 -5 -67 40 -6
D…D	149 -37 -76 -38 -18
D…E	36 -17 20 -20 -8
D…F	105 -6 -9 58 -23
D…H	-9 -17 59 -31 -26
D…M	12 -13 -24 -46 -9
D…N	-51 -36 -25 -38 -6
D…O	29 -11 -1 19 -1
D…P	59 2 -42 3 -15
D…Q	39 -7 2 -16 -6
D…R	9 43 -38 21 -19
D…S	-8 5 3 -7 -3
D…T	31 19 -37 -29 32
D…W	-1 -20 -5 -11 12
D…X	-36 -12 29 -2 15
D…because	-82 -2 13 34 -4
D…has	49 -28 55 -18 -2
D…if	-15 -4 4 -1 0
D…is	-78 -30 7 -33 -33
D…it	25 -28 23 -4 -5
D…may	20 18 -5 14 12
D…not	146 -38 -7 -15 -10
D…our	-48 -5 5 -12 -5
D…we	6 -10 0 -4 -1
D…will	-2 26 -1 -4 -3
D…would	-25 -40 54 7 -3
D…you	0 5 -2 -4 -2
D…your	-9 -7 19 -12 -8
E	-16 10 -99 -21 -25
E .	-37 -8 1 -13 -5
E 9	0 -1 0 -2 -1
E >	-35 -60 -16 -2 -39
E A	-3 5 -8 -5 -1
E D	-18 -5 -1 -5 21
E E	-33 -63 -21 -29 30
E F	34 -6 3 -7 53
E H	45 -35 -13 -13 -16
E M	40 -24 -2 -14 24
E N	-11 -33 15 -11 11
E O	47 -2 -6 43 -1
E P	20 -20 4 1 19
E Q	-41 3 -18 15 -9
E R	1 -2 3 -7 7
E S	-7 18 1 -2 -1
E T	12 -14 19 -24 -17
E W	-5 -1 12 -1 17
E X	0 -23 -3 -2 20
E a	-1 -32 15 -19 -8
E and	28 -3 -2 -11 1
E at	-14 12 -1 -12 -3
E be	0 -2 0 -1 -1
E because	-24 4 -3 9 -1
E by	-14 -7 11 -7 -6
E does	0 6 0 0 -6
E for	-13 43 -8 -4 -3
E has	26 -1 -5 -1 -1
E if	23 -19 5 11 -2
E in	-19 -1 -13 -9 -11
E is	12 -3 57 -8 -21
E it	-13 58 3 -6 -8
E may	-2 0 0 0 0
E not	-2 53 -7 -2 -2
E of	-5 27 3 -1 -4
E on	-9 -50 -8 -2 -3
E our	-31 -10 8 -8 -3
E so	37 -25 -4 -12 29
E the	-21 9 -7 -2 -16
E to	29 45 -14 -12 15
E we	0 4 0 0 0
E which	19 0 15 0 -2
E will	0 48 0 0 -1
E with	-76 -33 20 -13 12
E you	-7 12 8 -2 -4
E your	22 -7 -8 -5 -10
E&R&T	6 -49 -18 29 -30
E&T	-17 8 -65 68 4
E, nobody	20 107 19 -56 -4
E…#	30 -6 -5 12 -5
E…9	-1 -41 -2 -9 -8
E…:	-14 34 -2 -15 -11
E…A	22 51 40 6 -5
E…D	-91 -75 48 2 30
E…E	-1 -34 8 -28 24
E…F	-12 6 34 -17 38
E…H	-64 1 44 -9 25
E…M	26 -32 33 -7 21
E…N	46 -6 -10 36 10
E…O	59 -6 -12 12 -4
E…P	27 -30 -3 7 -8
E…Q	-64 -7 32 30 -1
E…R	-13 17 26 -35 -7
E…S	11 16 5 2 -5
E…T	-57 76 -21 -42 40
E…W	3 -6 11 7 14
E…X	-4 -71 -1 -11 5
E…^	-3 -1 -4 -1 -1
E…because	-22 7 -9 4 -11
E…has	39 21 -9 17 -6
E…if	22 -26 -11 7 -5
E…is	38 12 42 -7 -32
E…it	9 45 -19 -14 -17
E…may	1 -5 -5 11 -3
E…not	-59 37 19 7 19
E…our	15 -4 6 11 -7
E…we	-1 -2 14 10 -1
E…will	-10 58 -3 -10 25
E…would	0 -10 22 -1 -5
E…you	15 5 20 -13 21
E…your	29 -12 -13 -11 7
F	-5 -65 15 1 -17
F .	0 -5 -14 66 15
F >	87 -33 -86 -32 -33
F A	-7 0 -12 46 0
F D	-19 1 -23 -2 -6
F E	-8 -6 28 18 -5
F F	18 -4 -4 -3 0
F H	-4 -7 -1 -4 -4
F M	34 0 25 28 -3
F N	-10 -2 24 -6 -22
F O	41 0 0 39 -1
F P	1 0 2 0 0
F Q	32 -3 -2 14 -1
F R	-20 4 -8 1 -2
F S	-13 0 6 -1 0
F T	-15 -3 20 27 -1
F W	15 -4 -2 -2 0
F X	9 0 2 0 -2
F a	-13 -1 16 -10 -1
F and	27 -1 -11 -1 16
F at	18 -2 8 -9 -1
F because	43 20 17 22 -4
F but	35 -2 0 -2 -1
F by	-60 23 45 -9 0
F for	-10 7 1 12 -2
F has	-6 -6 -11 11 10
F if	15 0 -2 -1 0
F in	76 -13 -15 5 -6
F is	-7 36 7 -17 6
F it	-3 -2 15 -1 -2
F may	-2 -2 0 -1 0
F my	3 0 -6 -14 0
F of	-26 -4 25 -4 64
F on	8 -6 -6 -42 -1
F our	12 0 -7 -3 -1
F so	-32 -27 -3 10 -1
F the	-14 -2 31 -34 -12
F to	22 -19 36 -10 -3
F which	-10 0 18 -1 0
F will	-8 14 -2 -1 0
F with	28 0 -6 -5 -2
F would	0 33 -6 -1 0
F your	12 -2 -11 -4 -5
F, nobody	94 -37 -26 59 30
F…#	-11 0 -1 -1 -1
F…9	64 0 -3 -7 -2
F…:	13 33 -1 -2 -3
F…A	-10 -7 22 33 4
F…D	44 -12 -30 -7 1
F…E	23 40 23 -9 -6
F…F	77 -8 29 -12 -5
F…H	-10 -16 65 9 46
F…M	22 -3 9 15 -8
F…N	39 -3 -12 -18 -20
F…O	33 -1 -3 -20 -3
F…P	20 0 3 8 3
F…Q	-12 -3 -2 -2 15
F…R	-16 -1 35 -18 10
F…S	1 -8 0 9 -1
F…T	8 25 -11 -7 -7
F…W	-29 -5 12 -11 3
F…X	-14 -4 19 -4 9
F…^	5 0 -1 16 -1
F…because	14 3 20 25 -5
F…has	-39 -10 -48 7 26
F…if	40 -7 -3 9 -1
F…is	31 17 3 4 -2
F…it	10 -5 -1 -2 4
F…may	25 -2 0 -5 0
F…not	-10 0 0 0 0
F…our	-23 -1 12 -11 5
F…we	21 -2 -2 -7 6
F…will	-7 11 -5 -1 -1
F…would	-1 33 -6 -1 -1
F…you	-8 -8 0 -4 0
F…your	-5 1 3 -6 5
H	-38 -70 -76 -47 -47
H #	-2 -3 0 -7 -3
H .	-18 -7 -30 -13 51
H 9	6 -2 -3 -5 -3
H >	-44 -10 -62 -8 -23
H A	-11 35 21 -2 -4
H D	-26 -8 28 -11 -7
H E	12 50 26 -14 -4
H F	78 -4 -18 -11 -3
H H	34 -22 -38 -15 -12
H M	10 0 -7 -8 -1
H N	37 -37 0 -16 -12
H O	-2 0 0 -2 -2
H P	33 0 -14 0 -1
H Q	7 -6 15 21 -1
H R	17 -14 18 12 -4
H S	12 -2 -2 0 0
H T	2 -20 30 -21 -10
H W	8 -1 -1 -2 -2
H X	-10 -2 40 0 -1
H a	60 0 -5 -2 0
H and	4 -4 -1 -1 -1
H at	-27 9 -5 -3 -2
H because	-1 -7 -3 -4 -1
H by	-7 -16 -18 -5 -3
H can	-10 23 -13 -1 -1
H does	9 -1 -4 -1 -2
H for	-10 -11 -5 -4 -6
H has	35 -4 -46 -3 -5
H if	-1 -6 -2 0 0
H in	-67 3 12 -6 -6
H is	-51 -52 -20 -19 -10
H it	-11 -22 13 0 -1
H may	-22 9 -6 -4 -3
H not	-4 -5 -6 -2 -3
H of	-16 -20 -10 7 12
H on	18 11 -6 -1 -2
H so	-10 10 -5 -2 -2
H the	-66 -13 28 -5 -4
H to	-4 15 4 -2 -1
H will	-19 -7 -2 -3 -5
H with	-7 -1 11 -2 -1
H would	-8 -50 39 -1 0
H you	-1 -4 0 -1 0
H your	-2 0 0 -1 -1
H&D	-52 10 29 18 -30
H&M	11 -18 4 53 -10
H, nobody	-9 -48 6 -26 -20
H…#	-8 -6 -3 -8 -4
H…9	24 -14 -5 -8 -6
H…:	-9 -26 -2 -3 -3
H…A	7 57 -12 -8 11
H…D	78 -42 -38 -26 -21
H…E	17 26 21 -15 1
H…F	42 -17 -10 -22 -14
H…H	-32 -54 -5 -38 -33
H…M	-14 -9 19 -16 -2
H…N	-20 -29 -26 -21 -29
H…O	9 -2 -2 17 -3
H…P	10 -11 -4 6 -7
H…Q	10 -9 -9 -7 -3
H…R	74 28 -21 -8 7
H…S	1 19 3 4 -2
H…T	-51 17 3 -36 -29
H…W	60 -17 -4 -9 -7
H…X	17 14 0 -1 15
H…^	-2 -2 -6 -1 -3
H…because	12 32 -36 -11 -3
H…has	45 0 1 5 -8
H…if	-11 -8 -3 -1 -1
H…is	12 -37 -39 -34 1
H…it	-3 3 -1 -1 -6
H…may	-47 0 -9 -6 -6
H…not	-14 -19 -24 -1 -14
H…our	13 -14 57 5 -3
H…we	-3 12 -1 -1 -1
H…will	-22 -49 -6 -4 -6
H…would	-8 -50 37 -2 0
H…you	-15 -4 -5 -3 -7
H…your	-24 -10 -7 -4 10
M	159 -98 -71 -6 -43
M #	-22 -5 0 -7 -2
M .	3 -8 -14 -30 -2
M 9	13 -4 0 -3 -1
M >	82 -14 9 35 -10
M A	-38 -1 5 -6 -2
M D	63 -8 -7 26 -7
M E	73 -15 -6 -3 -4
M F	42 -4 -19 -32 -8
M H	32 -4 -12 43 -1
M M	-1 -1 -5 33 -4
M N	29 -5 -27 5 -1
M O	-69 -1 -5 20 -2
M P	27 -10 -14 -7 -2
M Q	-7 0 -1 29 -7
M R	27 0 -4 -31 -5
M S	17 0 -1 -1 0
M T	-4 -14 -4 -4 29
M W	6 -1 -4 -15 -1
M X	17 -8 -15 -2 -2
M and	33 -2 -1 8 -2
M at	1 0 0 -6 0
M because	5 -3 0 -13 0
M by	6 -1 -3 -2 0
M does	8 0 -1 0 -1
M for	43 0 0 -1 0
M has	-16 0 4 -3 -2
M in	-32 11 -1 -11 -2
M is	25 -3 6 -1 -11
M may	-74 -3 -1 -3 -1
M not	-7 -3 -1 -3 -1
M of	-46 0 -8 -10 -3
M on	33 0 -3 -22 -1
M so	-7 -15 -1 -25 -1
M the	-4 -1 12 -5 -1
M to	-31 0 1 -1 0
M with	45 -2 -12 24 -1
M&F	25 3 -39 41 -29
M&R	63 -32 -16 2 -13
M, nobody	79 -70 -15 4 -16
M…#	-10 -6 0 1 -2
M…9	6 4 -5 -8 -2
M…:	-4 15 0 -2 0
M…A	38 9 -26 -13 -2
M…D	2 -14 -17 27 -11
M…E	24 -6 -10 -17 -8
M…F	51 -6 -46 53 -18
M…H	-50 -4 -9 5 -5
M…M	69 -12 -30 11 -9
M…N	-35 4 -19 -1 -7
M…O	-46 -1 -6 10 -2
M…P	5 -8 -15 -3 -2
M…Q	20 14 -9 -56 -2
M…R	53 -10 -1 11 -9
M…S	-1 0 -1 9 0
M…T	-3 -4 0 33 25
M…W	65 -2 -1 -17 -2
M…X	-53 0 12 -3 -3
M…^	-9 -11 -4 -12 -1
M…because	-26 -6 -5 -19 -1
M…has	-3 -1 4 -7 -2
M…if	-15 0 0 -1 0
M…is	36 -8 0 -60 -16
M…it	12 0 2 0 0
M…may	-30 -4 -3 -18 -1
M…not	-8 -4 -7 0 -4
M…our	7 0 0 28 0
M…we	9 0 -2 -3 0
M…would	0 -1 0 -2 0
M…you	-24 -1 -1 -8 -1
M…your	-33 -3 -3 -6 -2
N	-60 -82 -80 -89 -80
N #	0 -2 0 -14 -1
N .	-84 -5 16 -15 -7
N >	3 -2 12 -52 -26
N A	-6 0 -4 -1 7
N D	-8 32 -11 -6 2
N E	36 7 -10 8 -3
N F	38 -2 -23 15 -5
N H	-10 5 -19 -14 -6
N M	4 -3 -3 -34 -4
N N	-12 -26 -11 -13 -6
N O	0 0 0 24 -1
N P	0 0 -7 -2 10
N Q	-14 25 -1 19 -1
N R	-26 -7 -8 41 -2
N S	25 0 -5 0 -1
N T	-11 -35 11 13 -4
N W	1 -1 -23 -2 -3
N X	0 7 0 -1 10
N a	-39 -27 -16 -20 -5
N and	7 31 24 0 16
N at	-22 -49 -6 17 -9
N because	-20 -2 -4 -13 -2
N but	23 0 -1 -2 0
N by	16 5 -23 -5 -2
N for	2 0 -5 44 -5
N has	-3 -1 -2 -9 -3
N if	0 21 11 0 0
N in	5 1 7 0 21
N is	28 -41 -5 -6 -7
N it	-1 -3 3 -1 0
N may	8 -8 -4 6 -2
N of	3 -36 0 -2 -2
N on	8 25 -5 9 -2
N our	-6 3 -3 -1 -1
N so	47 74 -15 17 -12
N the	-18 -23 11 -1 34
N to	-66 8 -8 24 -4
N will	-1 -36 -7 3 -1
N with	-1 -16 -1 -1 -1
N would	0 -39 0 -1 0
N you	-2 -25 -1 -1 -2
N your	38 14 6 -5 -9
N&D	36 11 -45 19 -37
N&M	81 -22 -31 20 -15
N…#	-20 -7 -1 -16 -2
N…9	-11 -9 -3 -4 -4
N…:	-17 -30 -1 -6 -3
N…A	7 3 -19 12 3
N…D	-21 29 -10 29 -14
N…E	1 -36 -1 -27 9
N…F	42 -16 -8 -7 -15
N…H	38 10 -37 -12 21
N…M	38 -9 0 55 -5
N…N	-10 -28 -6 7 -14
N…O	0 -3 -7 19 -1
N…P	7 12 -7 -3 7
N…Q	-10 -29 -17 37 -4
N…R	-12 21 -10 -15 -10
N…S	17 -10 -12 -9 -3
N…T	-39 15 -16 9 -21
N…W	12 -12 -24 3 15
N…X	-17 -26 23 -4 6
N…^	3 -1 -1 -3 -2
N…because	6 -5 5 -18 -5
N…has	39 -1 6 -10 -4
N…if	-1 60 5 -2 -1
N…is	20 43 4 9 -16
N…it	0 27 -1 -3 -5
N…may	-8 -10 14 -1 13
N…not	0 -1 21 -4 -3
N…our	30 1 -9 20 -2
N…we	0 -9 -3 0 -1
N…will	-1 -15 -10 -3 -2
N…would	0 -25 18 -2 -1
N…you	-28 1 14 -9 -4
N…your	42 6 4 8 -13
O	-11 -30 -52 229 -38
O .	38 -13 -10 -5 -4
O >	-36 -21 -12 59 -8
O D	-5 -3 -2 -1 0
O E	-2 -3 0 6 0
O F	-8 0 -1 4 0
O N	-13 -1 -2 62 -2
O O	-10 -6 0 25 -2
O Q	-22 -7 -10 28 -4
O R	-1 47 0 -5 0
O W	-13 0 0 22 -1
O X	6 21 -1 -23 -2
O at	0 -2 0 19 0
O has	-2 -13 0 4 0
O in	-20 -12 -1 23 -2
O is	-11 -5 -1 55 -3
O of	-4 -3 -1 38 -4
O the	-21 -4 -4 73 -1
O to	21 -4 -4 -2 0
O will	0 -18 0 -13 0
O, nobody	8 -3 -27 107 -22
O…A	28 -2 -14 -1 0
O…D	16 0 -2 -7 -2
O…E	-5 -19 -2 38 0
O…F	-36 -1 -3 40 -3
O…H	-15 0 0 3 -1
O…M	59 -2 -6 -38 -4
O…N	-19 -3 -2 27 -1
O…O	-27 -18 -7 114 -5
O…Q	-24 -17 -13 21 -5
O…R	-21 23 -1 22 -1
O…S	-7 0 0 12 -1
O…T	4 10 -3 44 -2
O…W	-13 0 0 22 -1
O…X	-1 17 0 -13 -1
O…has	-9 -13 -1 14 -1
O…is	-5 -5 -1 7 -4
O…may	0 0 0 2 0
O…will	0 -19 0 -13 -1
O…your	0 0 0 19 0
P	-64 -96 46 -74 -29
P .	34 -1 1 -2 -3
P >	-61 -22 -21 -16 -21
P A	-3 0 10 -1 0
P D	24 -1 2 -1 -3
P E	-20 -10 3 -3 -4
P F	-17 0 31 -2 -4
P H	35 0 -19 0 0
P N	-2 -9 61 -1 19
P P	6 -1 21 -2 23
P R	27 -1 -7 0 -1
P S	-19 0 -3 0 -1
P T	-23 -11 27 -1 -5
P W	-34 0 18 -1 -2
P X	6 -1 22 -2 -1
P a	3 0 -2 0 -1
P at	-1 0 -3 -1 -1
P be	-3 -1 -3 0 -4
P because	1 -1 13 -1 -1
P can	-1 -4 -8 -2 19
P for	-1 -6 -7 -1 -4
P has	6 -2 -15 5 -10
P in	9 8 20 -2 -4
P is	-20 -3 -15 -5 -12
P may	12 -1 7 -4 -3
P not	-4 0 -7 -1 -2
P on	-4 0 -4 0 -1
P so	0 -3 0 0 -1
P the	-9 -6 6 -1 -9
P they	-4 -4 4 -6 -2
P to	14 -2 -13 -1 -2
P will	-8 -3 -6 -6 13
P would	-2 -8 -14 -7 -2
P you	-1 -2 -6 -1 -3
P&D	13 15 -19 -6 11
P&M	16 -11 1 -11 -7
P…A	9 -1 -14 -4 -3
P…D	-33 -8 6 -3 -7
P…E	-21 -10 -5 -11 -18
P…F	-14 -2 52 -8 -7
P…H	9 18 -1 -10 -11
P…M	-3 0 12 0 -1
P…N	-22 -22 51 -12 21
P…O	0 -1 -2 0 -1
P…P	2 -3 17 -6 10
P…Q	-1 -9 -9 -1 -1
P…R	16 -34 8 -3 -6
P…S	-23 -1 -25 -5 -3
P…T	-36 -10 36 -7 -13
P…W	-4 -1 21 -2 -4
P…X	-10 -8 16 -3 -16
P…because	8 -25 4 -12 -10
P…has	4 -23 -12 -5 -1
P…if	-9 0 -3 -1 -1
P…is	-22 -6 -2 -4 -16
P…it	13 -10 1 -1 -9
P…may	11 -1 4 -6 -3
P…not	-10 -1 1 -3 -4
P…our	9 -1 -13 -1 -1
P…we	0 0 -4 0 -1
P…will	-10 -5 -12 -6 12
P…would	-3 -9 6 -7 -3
P…you	-1 -4 -14 -2 -7
P…your	-3 -14 -10 -1 -4
Q	-42 -11 -11 60 -49
Q .	-10 -1 -7 62 -1
Q >	-11 -37 -19 89 -22
Q A	-42 -6 -4 31 -1
Q D	23 -5 -8 3 -5
Q E	8 -1 -2 -5 -2
Q F	13 -1 0 -7 -1
Q H	-37 -2 23 -5 -1
Q M	18 0 -2 -20 0
Q N	-8 11 0 -4 0
Q O	-23 -9 -6 5 -5
Q P	0 0 -11 -1 6
Q Q	-28 -15 -16 88 -10
Q R	-7 -6 0 6 -1
Q T	-2 9 3 -10 -1
Q X	0 0 -2 -1 6
Q a	7 -1 13 73 -2
Q and	-17 -11 -2 29 -1
Q at	-17 0 -1 -2 0
Q because	-2 -8 -2 -7 -2
Q by	-14 4 11 1 0
Q for	-1 0 -1 2 0
Q has	-3 -3 -1 18 -1
Q in	49 -1 -5 18 0
Q is	21 -23 -8 55 -6
Q of	6 -3 -4 -22 -6
Q on	14 0 -4 -2 -1
Q the	1 -1 2 -47 -4
Q to	-10 -14 -6 9 -4
Q which	-2 -1 -42 -10 -1
Q will	-1 -5 0 -2 0
Q with	20 0 -3 -4 -3
Q your	-1 0 0 -6 10
Q, nobody	-30 -58 -17 38 -35
Q…9	-13 -1 0 -2 -1
Q…A	-49 -8 -7 42 -1
Q…D	1 -20 -22 80 5
Q…E	49 4 -4 19 -5
Q…F	-11 -9 -5 15 -8
Q…H	-37 -10 14 9 -7
Q…M	33 0 -5 8 -4
Q…N	27 -3 2 4 -2
Q…O	-32 -12 -7 41 -9
Q…P	2 -1 -13 9 3
Q…Q	-46 -25 -35 123 -18
Q…R	-11 -16 -18 36 -2
Q…S	9 -2 -2 8 -1
Q…T	-6 6 -1 5 -2
Q…W	30 -1 -21 6 -3
Q…X	-1 -6 -1 28 -6
Q…because	31 -11 -11 10 -3
Q…has	15 -2 4 41 -1
Q…is	10 -26 -27 56 -9
Q…it	-1 -10 -15 -1 0
Q…may	6 -8 -1 -16 -1
Q…not	9 -1 -1 -4 -1
Q…our	32 0 -3 52 -3
Q…we	3 -1 0 10 0
Q…will	-1 -11 0 -2 -1
Q…you	-1 -4 -1 -3 -1
Q…your	-2 -2 -3 -4 8
R	-47 29 -2 -38 -54
R .	116 -39 3 18 -2
R >	10 -18 -40 -73 -18
R A	27 14 -9 0 0
R D	-107 -4 2 -4 -2
R E	-11 -3 -11 -7 -9
R F	-11 -4 -24 68 15
R H	38 -22 -7 -1 -1
R M	-21 0 0 -1 0
R N	30 -16 5 -4 -2
R Q	0 6 -5 19 -1
R R	53 -77 12 -9 -8
R T	-54 21 5 -21 -12
R W	8 -4 12 0 0
R X	-4 -18 6 -5 28
R a	-44 1 0 -15 -1
R and	10 -16 -2 -1 -6
R at	-9 44 -8 -5 -4
R because	1 18 -2 -4 -5
R but	-1 -4 0 -1 0
R by	6 20 -5 -12 -7
R for	-12 -45 -2 -2 -2
R has	-6 0 4 2 0
R in	-14 103 -12 -26 -4
R is	-48 91 -10 -15 -3
R it	-15 -21 -14 -2 -2
R may	0 0 -7 -2 0
R not	0 9 -1 0 0
R of	11 25 -3 20 31
R on	-40 0 8 -3 -3
R our	22 22 6 -8 0
R so	9 4 -6 -7 -6
R the	-53 -15 49 -18 -7
R to	31 -7 -26 32 -4
R which	-6 -7 0 -4 0
R will	-5 54 0 0 0
R with	-5 -5 5 -3 -2
R would	0 5 0 -1 0
R your	24 -14 -2 -2 -1
R&T	17 45 21 -34 -39
R, nobody	33 50 -64 -7 -16
R…#	-33 -14 -6 -7 -1
R…9	17 42 -4 -5 -5
R…:	-10 34 -4 -13 -6
R…A	78 8 -13 10 14
R…D	18 -42 3 -5 10
R…E	39 71 1 8 -12
R…F	23 16 -11 68 12
R…H	50 28 -30 -11 -6
R…M	-22 -18 -8 -29 -3
R…N	7 17 17 -6 -8
R…O	36 14 -1 8 -2
R…P	22 -16 -5 -2 -6
R…Q	12 2 -8 13 -2
R…R	0 39 -22 -23 -18
R…S	8 13 -10 -5 0
R…T	-2 70 -46 -56 -13
R…W	19 -3 12 -9 -1
R…X	-42 2 6 -10 33
R…^	-5 -5 0 0 0
R…because	-37 13 -6 -8 -7
R…has	43 -8 1 -6 -1
R…if	-1 5 0 0 -1
R…is	-9 40 -2 -24 -10
R…it	2 -21 -17 -4 -7
R…may	22 0 -7 -6 0
R…not	-1 9 13 -3 -7
R…our	40 6 0 -8 -1
R…we	-6 -18 14 15 -1
R…will	-6 13 -1 15 -2
R…would	0 16 -5 -1 0
R…you	-13 -26 9 -2 -4
R…your	25 -9 -3 -3 21
S	-66 -65 -41 -18 -56
S .	-3 12 -9 -4 -1
S 9	-1 -1 -1 -1 -6
S >	-9 12 -8 -25 -11
S A	24 0 17 -4 0
S D	35 0 -1 -1 0
S E	-1 -22 -2 -3 -1
S F	-16 -7 -4 -3 -1
S H	15 0 -10 -1 0
S M	44 -3 -5 -2 -1
S N	8 -1 -2 -2 -1
S R	-3 -3 0 0 0
S S	-4 -2 -7 -1 0
S T	-3 -29 -4 -4 -2
S W	0 0 -3 -1 0
S X	0 0 -2 0 -1
S a	22 -2 -1 0 0
S at	7 -6 -3 -2 -1
S because	0 11 0 0 0
S by	-2 -9 -5 -1 0
S does	-8 0 10 0 0
S for	-2 5 -7 -7 -4
S in	-9 -18 -4 1 -1
S is	-20 -2 -6 -9 -2
S our	-4 -2 18 -3 -4
S so	0 -7 -9 -1 -1
S the	-9 -3 -1 18 -2
S to	4 -16 1 -10 -2
S which	0 -16 0 -2 -4
S with	-19 0 -3 0 0
S would	0 38 0 -1 0
S you	0 -26 -1 -1 0
S your	11 0 -4 0 0
S, nobody	-1 -36 -8 -4 -16
S…9	-3 -10 -1 -2 -6
S…:	0 -2 -1 -1 0
S…A	-11 -5 21 -6 -1
S…D	58 25 -6 6 -1
S…E	-3 1 -16 -13 -9
S…F	-31 -9 6 14 -2
S…H	2 -5 -9 2 -4
S…M	55 -4 -10 10 -1
S…N	13 -17 -13 -11 -4
S…O	-8 0 -5 9 0
S…P	2 -1 7 10 0
S…Q	-14 -1 15 -5 0
S…R	7 20 6 -7 -3
S…S	-8 -12 2 -11 -5
S…T	-4 -34 -12 -13 -3
S…W	-9 -1 -15 -7 -1
S…X	-4 -2 8 -3 -11
S…because	1 3 15 6 0
S…has	-3 -1 -1 5 -5
S…if	0 -12 -4 -4 -7
S…is	0 -7 -7 -16 -10
S…it	-3 -3 -10 -6 -1
S…may	-2 0 -1 14 0
S…not	-8 -5 3 -2 -1
S…our	-8 -2 1 -3 -3
S…will	-1 -9 0 -3 -1
S…would	0 38 0 -1 0
S…you	-1 -23 -9 -1 -2
S…your	9 -2 -3 -3 -7
T	-71 38 11 -57 -46
T .	-62 -39 -17 29 -5
T 9	-1 -5 0 -1 -1
T >	-98 27 -75 -25 6
T A	-11 -23 14 -30 12
T D	65 -7 -18 -14 11
T E	23 59 6 -8 -5
T F	-9 -6 0 -1 0
T H	30 19 21 -11 -5
T M	2 -1 -3 -7 0
T N	52 -5 -5 16 -3
T P	-28 6 29 -1 -1
T Q	-16 -12 19 -10 -1
T R	38 50 -16 -12 -1
T S	-18 13 -5 15 -2
T T	-8 1 -27 -33 -16
T W	16 -14 -6 -3 -1
T X	4 50 27 -2 7
T a	0 62 6 66 -4
T and	-23 43 -3 -10 -7
T at	-11 12 -15 -7 -6
T be	0 5 0 0 0
T because	-39 -48 -23 -4 -3
T by	-1 -47 2 -6 -1
T for	-2 6 -8 -3 3
T has	-20 -11 -3 -4 -2
T if	2 22 -1 -1 -1
T in	-9 -44 5 10 -1
T is	-16 -43 5 27 -5
T it	14 -32 0 -1 -2
T may	-2 0 0 -1 0
T of	33 -14 -7 -9 -4
T on	-13 -13 -2 -9 -3
T our	-8 -1 46 -1 -1
T so	-25 1 11 -7 -20
T the	-1 -12 -9 -7 -4
T to	-24 -30 14 -13 -3
T we	1 4 0 6 -2
T will	-1 -122 -5 -5 -1
T with	-4 -4 -2 -3 5
T would	-1 10 -2 -1 0
T you	33 39 -7 0 -1
T, nobody	8 10 -57 -10 -11
T…9	-1 -3 -2 -3 -3
T…:	-7 -105 -9 -8 -4
T…A	15 -13 5 -36 11
T…D	14 29 44 15 4
T…E	2 -20 -3 -40 -10
T…F	41 -16 48 -1 -3
T…H	21 6 10 -3 -6
T…M	4 -5 10 21 -2
T…N	32 72 20 -19 -12
T…O	26 -3 0 -34 0
T…P	5 -14 19 8 -2
T…Q	14 -20 12 -13 -2
T…R	-3 -41 -24 -22 -4
T…S	-7 -37 -2 2 -2
T…T	-24 -60 -7 35 -22
T…W	-43 -18 7 -3 -7
T…X	-11 16 -5 -6 -11
T…^	2 -6 0 23 -1
T…because	-27 -14 -4 -4 -4
T…has	6 0 -9 -1 -4
T…if	-9 3 -1 -3 -1
T…is	-8 -5 -12 -4 -11
T…it	26 30 -5 -5 -4
T…may	-6 -30 17 -10 -2
T…not	28 -25 -7 -4 -3
T…our	32 17 28 -3 -3
T…we	1 40 -2 4 -4
T…will	-13 -80 -7 -13 -8
T…would	-2 13 -8 -1 0
T…you	10 38 -8 -1 -4
T…your	-1 3 7 -3 -1
W	33 -46 112 -35 -46
W .	6 -1 19 10 -1
W >	10 -21 18 -16 6
W A	-17 -1 32 -3 -1
W D	-29 -6 -6 -3 -1
W E	-28 -14 19 11 -5
W F	-14 -1 0 14 -2
W H	-29 18 -9 -1 -1
W M	-20 0 9 -2 0
W N	15 15 15 -2 -1
W P	-16 0 17 -2 -2
W Q	-14 0 14 12 0
W R	-19 -13 11 -20 -2
W S	-23 0 9 -1 0
W T	26 -7 33 -3 -2
W W	-26 0 11 0 0
W X	0 0 -12 -1 -3
W a	10 0 -5 0 0
W and	-17 -9 -15 -1 -1
W at	-1 -4 -8 -1 -1
W because	43 -7 -15 -6 -1
W but	15 0 -1 -2 0
W by	-21 -5 24 -4 0
W for	-22 0 43 -2 -1
W has	-4 0 -2 0 -1
W if	0 0 -7 -1 0
W in	74 -2 -19 -2 -1
W is	-8 0 3 -1 0
W it	0 0 10 0 0
W on	-23 0 -1 -2 0
W our	44 -3 -17 -2 -1
W please	0 0 -2 -1 -2
W the	-72 -3 54 -7 -6
W to	-15 -2 28 12 0
W your	2 0 4 -1 -1
W, nobody	-23 -32 52 -17 -11
W…#	-12 -5 -7 -5 -1
W…9	-2 0 -3 0 0
W…A	-19 -14 33 -5 -1
W…D	-42 -11 55 15 -11
W…E	-8 -18 1 -3 -4
W…F	-52 2 9 14 -4
W…H	-15 -6 16 6 -4
W…M	-48 0 0 5 -1
W…N	-43 8 37 10 -4
W…O	21 -3 0 -4 0
W…P	-14 0 28 0 -1
W…Q	-24 -1 22 17 -1
W…R	-14 -8 30 -18 -3
W…S	14 -1 -2 -1 -1
W…T	35 -4 36 -6 0
W…W	-18 -7 38 -3 -1
W…X	-6 -2 -14 -1 -9
W…because	32 -7 -16 8 -1
W…has	15 7 -6 -7 -1
W…if	0 0 -7 -1 0
W…is	6 -2 -25 9 -2
W…it	9 -5 6 -1 -1
W…not	-29 0 2 0 0
W…our	54 -4 -26 -5 -4
W…you	-1 0 10 0 0
W…your	-12 0 23 -2 -2
X	-14 9 50 -41 87
X .	-25 -17 48 -3 1
X >	-39 -15 0 -32 43
X D	2 -1 -3 -6 -9
X E	-1 2 -4 -4 15
X F	-43 -3 7 -3 57
X H	19 -1 -9 -3 11
X N	-5 -11 -9 -2 18
X Q	-3 0 -3 2 -10
X R	-19 39 7 -1 23
X S	1 -1 -2 -1 -3
X T	-2 -24 -4 -4 5
X W	0 0 -4 -2 -1
X X	-3 -13 -15 -6 58
X a	55 0 -2 -2 -7
X and	-29 -4 -19 -3 26
X at	-1 -17 2 -2 32
X be	-2 0 0 -1 0
X because	-11 -2 0 -2 -5
X by	0 -4 -5 24 -8
X for	-4 -30 -7 -2 46
X has	-5 0 -2 -4 -1
X in	-38 -9 -8 15 4
X is	-16 -2 -1 24 40
X of	29 38 -4 -1 -20
X on	0 0 0 0 -3
X so	0 -29 -4 -3 18
X the	-4 -22 -3 -7 -3
X to	-1 -3 4 -1 4
X will	-2 51 0 -6 -5
X would	0 22 0 0 -1
X, nobody	-50 -5 10 -2 62
X…9	0 -30 -5 -1 -2
X…A	16 -14 -10 -2 37
X…D	38 -15 -17 -7 43
X…E	29 12 -7 19 -13
X…F	-21 -1 -21 8 35
X…H	16 -5 -22 -3 33
X…M	11 0 -2 1 -9
X…N	-12 11 -12 -7 55
X…O	-4 3 0 12 -8
X…P	13 -4 -2 -3 24
X…Q	-5 0 -5 -9 7
X…R	45 11 0 -7 17
X…S	-7 -2 7 -5 -4
X…T	17 27 5 -10 -3
X…W	25 -1 -12 9 18
X…X	-54 14 -27 5 150
X…because	-16 24 -4 -4 -14
X…has	-28 -12 6 -7 33
X…if	-1 21 0 0 0
X…is	19 14 -27 20 53
X…it	12 2 -2 -2 -6
X…may	-4 0 -2 -4 14
X…not	-6 -1 11 -1 -15
X…our	-8 -9 -7 -11 3
X…we	-6 0 -1 -1 4
X…will	-4 68 0 -6 9
X…would	-2 8 16 -2 -6
X…you	-3 12 -3 -2 -15
X…your	-1 -2 -5 -5 3
^	6 -39 -32 -31 -10
^ .	-2 -2 -1 -1 -1
^ 9	15 -6 -6 -5 -4
^ >	-2 0 0 -2 -2
^ A	0 -2 -5 0 -1
^ D	-4 -8 -4 -3 -1
^ F	-43 -3 -2 -8 -4
^ H	-9 0 0 -1 -1
^ Q	-1 0 0 17 -1
^ and	-10 -7 -4 -21 -3
^ has	16 -1 -6 -4 -2
^ is	42 -2 -4 -20 9
^ will	0 -7 -1 -1 -1
^, nobody	-14 -21 -26 -22 -17
^…9	15 -6 -6 -5 -4
^…A	0 -2 -5 0 -1
^…D	15 -8 0 -5 -4
^…E	-15 -11 -9 -3 -2
^…F	33 -3 -5 -7 7
^…H	-19 -2 -1 -2 -1
^…N	-6 -16 -4 -3 -4
^…Q	-4 0 0 14 -1
^…R	-17 -2 -6 0 16
^…S	-3 -1 -2 -6 -2
^…T	-19 -4 -2 0 -1
^…W	-5 -2 -9 0 0
^…^	-9 -1 -8 -21 -3
^…has	16 -1 -6 -4 -2
^…is	28 -7 -6 -24 7
^…not	-2 0 -4 -1 -1
^…will	0 -7 -1 -1 -1
^…you	0 -5 0 -1 -1
a	44 -36 -14 -32 -57
a .	37 -11 19 6 -17
a >	-28 -10 -4 -5 -2
a A	-52 -21 34 -29 4
a D	64 -23 -77 -1 -22
a E	76 -22 26 -28 -28
a F	2 -33 31 24 -7
a H	-49 -35 -20 45 -19
a M	22 -7 -10 -38 -9
a N	4 -43 3 -30 -8
a O	-16 9 -5 47 -3
a P	-40 -17 98 -6 -9
a Q	-20 -20 15 -1 -10
a R	-24 36 -17 17 -4
a S	8 -16 -11 5 -1
a T	-40 8 -31 35 -14
a W	-6 13 -6 21 -2
a X	-33 11 15 -11 36
a ^	10 -6 -3 -2 12
a and	0 2 0 -1 0
a be	-1 37 0 0 0
a in	-21 -1 0 -1 0
a is	-9 -1 0 -5 -1
a of	57 -7 -13 -1 -4
a the	4 0 0 -1 0
a to	-2 0 0 -1 0
a will	0 66 0 -1 -1
alarm	-12 -19 -19 -17 101
alarm+audience	0 -13 -3 -2 24
alarm+effect	0 -1 -6 -2 10
alarm+trouble	-4 0 -7 -2 22
allowed	145 -2 -22 31 -11
allowed+audience	-24 -8 -6 -6 -4
allowed+blames_last	2 0 12 -1 -1
allowed+effect	-2 12 0 -9 -5
allowed+future	-1 14 -6 -3 -1
allowed+mended	-1 -2 0 0 0
allowed+modal	-5 4 -1 -3 -1
allowed+seeming	-1 -4 0 -1 0
allowed+technical	-15 16 -2 -3 0
allowed+telling	-4 -1 -1 -1 -2
allowed+trouble	-14 -4 8 -5 -3
and	-32 18 -67 -36 13
and .	55 7 -4 2 -5
and :	-12 0 0 -1 -2
and A	0 0 -5 0 0
and D	12 -5 0 -2 -1
and E	-2 -6 -13 -2 10
and F	-13 -10 10 -6 -3
and H	0 -2 -4 0 0
and M	-10 -6 0 -1 -1
and N	-18 -8 -7 -15 6
and O	30 -3 0 -10 0
and P	13 0 0 0 -3
and Q	-1 -3 -2 15 -1
and R	11 -48 -23 -1 -1
and S	-1 -5 0 -1 -1
and T	6 28 -10 -2 -3
and W	3 0 9 -7 0
and X	-15 -3 -6 -2 47
and ^	-8 -5 -1 -21 -3
and a	-34 -16 -15 -1 -2
and does	-1 0 17 0 0
and in	-19 0 0 0 0
and is	-17 -4 0 1 -5
and it	2 23 -1 -2 4
and on	-1 -3 0 0 -1
and so	-6 21 -2 -4 -1
and the	2 14 -19 18 -4
and we	-5 3 -2 -2 -5
and which	7 0 0 0 0
and will	0 -4 0 0 0
and you	-1 25 0 0 -1
at	-41 13 -65 -31 -20
at .	-6 6 -2 -2 -1
at 9	-12 18 -2 -1 -1
at :	7 -39 -10 -12 -7
at >	-5 -5 -1 -3 -3
at A	-1 10 -1 0 0
at D	9 0 -1 -3 0
at E	33 -13 -12 9 -1
at F	-5 0 24 -3 -2
at H	-12 8 -4 -3 -2
at M	-37 -1 0 -10 -1
at N	-7 -1 0 0 0
at Q	7 0 0 1 0
at R	-9 -30 -16 -3 -3
at T	-10 -11 -37 0 -11
at W	-5 0 24 -3 -2
at a	-3 20 -8 -5 -4
at it	10 1 -5 0 -3
at our	-29 -15 9 -4 0
at so	0 -3 0 0 -3
at the	-19 33 -18 17 18
at you	-2 -1 -2 -7 -1
at your	-1 -3 -1 -1 -1
audience	-109 -56 -57 -24 -29
audience+avoid	-2 -1 -2 13 -1
audience+blame	0 0 13 0 0
audience+blames_last	33 -4 15 -2 -1
audience+blames_next	37 -1 3 -2 -1
audience+doubt	0 0 0 -3 17
audience+effect	-17 -1 -26 -15 6
audience+future	13 32 -21 17 17
audience+mended	-4 19 -8 -2 -1
audience+modal	3 -6 -30 13 9
audience+over	0 -36 0 0 -3
audience+passive	-11 0 -2 28 0
audience+person	41 3 -8 0 -1
audience+seeming	0 -5 -3 -1 -2
audience+technical	-9 -4 3 14 -1
audience+telling	15 5 -5 -7 -14
audience+trouble	-22 18 20 28 40
audience+trying	16 -6 -1 11 -3
audience+when	-1 3 -9 -5 13
audience+wrongdoing	-4 -1 24 -2 -2
avoid	-14 -11 -13 75 -12
avoid+effect	-15 -5 -1 37 -2
avoid+future	17 8 0 -6 -1
avoid+modal	-2 0 0 8 0
avoid+passive	1 -2 -1 -17 -1
avoid+telling	3 0 -1 7 0
avoid+trouble	-25 -2 -4 37 -3
be	9 14 -47 1 -61
be .	53 91 -20 -16 -2
be A	0 -3 -1 0 0
be D	-3 -9 -1 -4 -1
be E	-8 3 14 33 -10
be F	10 -5 -10 -13 -4
be H	-27 -24 -8 -3 -3
be N	49 -10 -15 -19 -8
be O	-26 -9 -6 24 -1
be P	0 -1 -3 -3 -4
be Q	-48 26 -5 32 -6
be R	-42 29 -13 -35 -6
be S	0 2 -1 20 -1
be T	19 -23 -17 0 -7
be W	26 9 -25 -5 -3
be X	-9 50 -8 48 -7
be a	-9 -32 16 -3 -1
be at	-1 -11 -1 0 0
be because	-1 29 0 0 -1
be can	9 38 0 4 -1
be does	0 -24 -1 -1 0
be in	50 34 17 -5 -10
be it	0 26 0 0 -1
be not	0 0 8 0 -1
be on	-1 37 -7 -1 -1
be the	-3 0 0 -1 -1
be with	-1 -38 -6 -1 0
be your	0 -7 -1 0 0
because	37 7 -2 -23 -36
because .	13 -7 -2 -6 -1
because :	-8 33 -1 -1 -1
because >	0 -9 -6 -1 -7
because D	-11 -11 0 0 0
because E	-1 -20 -13 -1 -1
because H	-26 -1 -7 -1 0
because Q	-10 0 -1 0 0
because R	-52 -1 -9 -13 -5
because T	3 -26 -13 -9 -3
because X	-2 11 0 0 0
because ^	-4 -1 -1 -2 -1
because a	16 -11 6 0 -3
because at	-3 -10 -1 -1 -2
because by	55 -11 -1 -2 0
because is	-10 0 -4 13 0
because it	-6 11 0 0 -1
because of	33 -4 -13 -14 -3
because on	-1 -2 0 0 0
because our	12 0 -2 -2 -1
because so	-9 -2 -5 -2 0
because the	48 49 -3 -13 -3
because they	0 -3 -2 0 0
because to	-11 0 50 42 0
because we	1 18 0 -5 -1
because your	-1 -2 -1 -1 -2
because&D	15 26 19 34 -6
because&F	20 -18 9 6 -9
because&M	-13 -17 9 -39 -1
because, nobody	-67 11 11 -11 -10
because…9	24 -4 -2 -6 -2
because…:	-9 49 -1 -2 -2
because…A	-10 5 33 -10 -2
because…D	95 -10 -19 1 -2
because…E	29 8 6 13 -3
because…F	5 -2 -10 -17 -4
because…H	33 -1 27 9 -1
because…M	5 -11 15 -20 0
because…N	24 -8 4 -4 -1
because…O	4 -7 -3 7 -1
because…P	-2 -8 -1 11 0
because…Q	-36 -5 21 -8 0
because…R	-15 37 2 -9 -1
because…S	6 37 -2 -1 -1
because…T	2 -6 -9 -12 -3
because…W	-1 -2 5 0 -1
because…X	-3 0 0 0 -1
because…^	3 -1 -2 -2 -1
because…because	0 5 0 -2 -1
because…has	28 -1 -5 10 0
because…if	25 -3 -2 11 0
because…is	55 12 -11 7 -1
because…it	-8 0 -3 -1 -1
because…may	25 0 0 -1 0
because…not	24 0 -1 0 0
because…our	-13 -1 14 -6 -1
because…we	-2 21 0 -5 -1
because…will	-2 -15 0 -2 -1
because…your	17 -2 -1 -2 -2
blame	-50 -5 92 -8 -4
blame+blames_last	-26 0 51 -3 -3
blame+blames_next	-2 -5 18 -4 0
blame+effect	-29 -5 49 -3 -1
blame+person	-1 -4 1 -3 0
blame+telling	-1 0 3 0 0
blame+trouble	-48 -5 78 -6 -3
blame+wrongdoing	-1 0 3 0 0
blames_last	-42 -28 52 -30 -15
blames_last+blames_next	44 -2 35 -5 -3
blames_last+cause	36 -2 -5 12 0
blames_last+effect	55 -5 -7 -23 -11
blames_last+future	2 11 -7 0 0
blames_last+modal	-11 -1 -2 2 -3
blames_last+others	21 -1 7 -2 -1
blames_last+passive	-19 0 -3 32 0
blames_last+person	-4 0 10 0 0
blames_last+seeming	19 0 -8 0 -3
blames_last+technical	-14 -1 1 -6 -2
blames_last+telling	-1 0 17 -1 0
blames_last+trouble	-17 -10 17 -38 -7
blames_last+trying	0 0 -2 0 0
blames_last+wrongdoing	8 -1 -42 -17 -3
blames_next	41 -7 59 7 -6
blames_next+cause	33 -3 8 19 0
blames_next+effect	48 -9 19 5 -2
blames_next+future	3 0 8 27 -1
blames_next+mended	0 11 0 0 0
blames_next+modal	25 0 0 -1 0
blames_next+others	11 -1 10 -2 -1
blames_next+technical	-46 -1 3 11 0
blames_next+trouble	8 -7 39 -15 -3
blames_next+when	-24 -1 -10 0 0
blames_next+wrongdoing	16 0 -13 0 -2
but	32 -14 -5 -10 -3
but the	40 0 -1 -1 0
but we	-13 -10 -3 -7 -2
but your	-24 0 0 0 0
by	-47 67 33 -23 -38
by .	5 -5 35 -13 -1
by 9	-3 37 -3 -2 -1
by :	-15 -42 -5 -9 -3
by A	56 -4 13 0 0
by D	-16 -6 -2 -2 -1
by E	-7 -4 0 24 -3
by F	-14 0 11 0 0
by H	-69 15 24 -9 -5
by P	-1 -1 -7 -2 -2
by R	-2 65 -4 -7 0
by S	0 -10 -1 -2 0
by T	-15 118 10 -19 -8
by W	-12 0 12 0 0
by X	0 -3 0 0 0
by a	27 22 3 -11 -6
by our	-13 0 11 14 0
by the	2 -26 -45 -20 -5
can	-42 28 -75 -17 -3
can .	-5 -1 -12 -1 -1
can D	-1 -2 -4 -1 -1
can E	-3 19 -20 -3 -3
can H	-2 20 -6 -3 -4
can N	-6 18 -25 -5 12
can R	0 -5 0 0 0
can S	-2 -1 -23 -1 -1
can X	0 -2 0 -1 -2
can be	-33 -18 -4 -7 -3
can so	-2 -6 -1 -1 -1
can to	9 37 0 4 -1
cause	17 -7 -4 43 -6
cause+effect	7 -2 9 20 -1
cause+future	-22 -2 7 16 -1
cause+modal	9 0 0 -1 0
cause+technical	-31 -1 3 18 -2
cause+trouble	30 -2 6 -14 -1
does	-22 27 17 -26 -16
does >	-28 13 0 0 -1
does E	0 6 -1 0 -1
does P	-1 -3 -5 -2 -14
does T	0 30 0 0 0
does X	-1 -3 -5 -2 -13
does by	0 -34 0 0 0
does it	0 42 -1 0 0
does not	-13 -31 -7 -19 -1
does the	22 -1 0 -1 -2
doubt	-7 37 -2 -11 6
doubt+effect	-7 22 -2 -9 12
doubt+modal	-7 -3 -2 -8 12
doubt+seeming	-4 -3 0 -4 -1
doubt+trouble	-1 0 0 -2 -1
doubt+when	0 40 0 -3 -6
effect	-89 -42 -78 -17 -54
effect+future	-11 150 -5 11 25
effect+mended	19 -99 -6 -16 -4
effect+modal	-17 -40 -42 2 -9
effect+others	-17 -1 16 -2 -1
effect+over	7 -39 -1 -3 -1
effect+passive	-2 -2 -1 35 -1
effect+person	-16 -19 8 -9 -1
effect+seeming	-7 -9 -3 -6 -3
effect+technical	21 -15 16 -7 -3
effect+telling	-40 -13 -8 6 -11
effect+trouble	-54 16 44 -10 24
effect+trying	4 -3 -5 34 -2
effect+when	-6 61 -11 -12 -14
effect+wrongdoing	64 -1 -25 -17 -2
for	-62 11 -11 -16 3
for .	7 30 -1 0 -1
for 9	0 -23 0 -3 -1
for A	0 0 -3 -1 0
for D	-10 -19 -2 -2 9
for E	-8 -5 -17 -2 -1
for H	-5 21 -3 -2 -1
for N	-3 11 -2 -3 -2
for P	-3 -1 7 0 0
for Q	0 -4 -3 -16 -2
for R	-5 7 0 0 0
for S	-3 -10 -5 -7 -5
for T	-17 -30 -8 -5 16
for X	-1 -13 -9 -3 -1
for a	1 -24 -14 17 -1
for it	-1 11 -1 0 -1
for our	-8 -1 0 24 0
for so	0 -6 -2 -1 -1
for the	-4 56 44 -11 0
for you	-9 13 0 -1 -1
for your	-1 -13 -8 1 -3
future	-44 120 -92 51 -30
future+mended	-15 67 -13 -15 -7
future+modal	-5 -3 -3 8 -1
future+over	-3 -20 0 -2 -1
future+passive	-1 -11 -1 33 -1
future+person	-3 -13 -20 -8 -2
future+seeming	0 -4 -2 -1 -2
future+technical	-6 -6 2 25 -1
future+telling	-8 -23 -13 -2 -13
future+trouble	-34 108 -6 -1 30
future+trying	-1 -8 -4 -4 -2
future+when	-12 -88 -8 -25 -20
has	-13 -46 -39 5 -13
has .	26 2 -8 -18 -5
has >	-2 0 11 0 0
has A	0 -11 -2 -1 -1
has D	1 30 -2 -2 0
has E	0 -3 -12 -25 -2
has F	84 5 17 -18 -5
has H	-12 -8 39 -1 -1
has N	-13 -4 -1 -4 12
has O	-11 -3 -1 35 -1
has P	-3 -1 21 -1 -2
has Q	11 -1 -29 -4 -3
has R	12 -9 9 -18 -2
has S	0 -2 -2 -6 -5
has T	-26 -31 1 -6 -3
has W	64 -1 -10 11 2
has X	-10 10 -2 -5 16
has a	-29 -3 -53 -12 -6
has be	-29 -34 -28 56 -9
has has	10 -2 18 -3 -1
has it	0 12 0 0 0
has not	-30 -11 0 1 11
has so	-15 0 22 -3 0
has the	31 10 -15 -1 -4
has to	1 -29 -13 -9 -13
has your	0 10 0 0 0
has, nobody	-56 -2 -32 2 -13
has…#	-1 0 0 -4 0
has…9	-1 10 0 0 0
has…A	0 -2 -3 -8 1
has…D	11 25 -24 13 -7
has…E	20 -23 51 -8 8
has…F	44 4 41 -1 -13
has…H	-26 -1 -13 16 -5
has…M	1 10 -1 -1 -1
has…N	-7 -34 8 25 9
has…O	5 -2 -2 42 -2
has…P	-9 -2 -8 3 1
has…Q	-30 -7 -28 21 1
has…R	13 20 -8 -13 -5
has…S	-12 11 5 6 -3
has…T	21 12 -7 -11 -7
has…W	-6 11 3 1 1
has…X	-42 5 7 -4 2
has…because	10 -22 -32 -9 -3
has…has	8 -4 40 0 -5
has…if	-1 -1 7 -3 0
has…is	-19 -5 -9 12 -5
has…it	-1 -7 30 -5 3
has…may	41 30 -1 1 0
has…not	-31 -12 22 16 6
has…our	-22 -1 27 10 4
has…will	0 -12 0 -2 0
has…would	0 -13 25 -1 -4
has…you	0 12 -1 -2 -2
has…your	-1 -5 11 17 -2
if	-16 12 -5 -5 -19
if A	-1 -2 13 -1 0
if E	0 14 -2 -1 -2
if P	0 0 5 0 0
if T	0 16 0 0 0
if a	13 0 -7 -1 -1
if it	-1 0 7 -1 -2
if the	-30 -1 5 -1 -3
if they	0 0 6 -4 -1
if to	-3 -12 -1 -2 -1
if we	3 -1 0 0 0
if you	-4 13 -15 -3 -3
if your	-11 -4 -10 -1 -6
if, nobody	16 6 6 7 -1
if…A	5 -3 14 -1 0
if…D	-9 23 16 -1 -2
if…E	-14 1 12 -3 -11
if…F	-6 -4 -6 -4 -2
if…H	-13 2 -21 -2 -4
if…M	-6 -1 -5 -2 0
if…N	-6 -17 11 -3 -2
if…P	0 0 2 0 0
if…Q	0 0 -1 -1 -2
if…R	1 10 4 -2 -1
if…S	-2 -3 -10 -1 -1
if…T	-2 30 -9 -1 -1
if…W	-1 -1 -12 -2 -3
if…X	0 -1 7 -2 -10
if…because	0 -3 0 0 0
if…has	-5 -2 30 -2 -3
if…if	0 0 19 0 0
if…is	-22 24 -10 -3 -9
if…it	-14 -9 2 -3 -3
if…may	-8 0 0 0 0
if…not	-10 -4 16 -2 -4
if…our	-1 -1 -3 -1 -2
if…we	2 -13 -4 -1 -1
if…will	0 -28 -3 -4 -2
if…would	0 0 28 0 -1
if…you	-4 3 -15 -3 -4
if…your	-11 -5 3 -1 -7
in	4 15 -32 -4 -19
in .	-52 -21 24 -30 -5
in 9	-4 5 -2 -1 -1
in >	-11 -35 3 -2 -19
in D	-31 -12 -4 22 -2
in E	-10 0 14 36 -3
in F	-26 0 -4 -1 20
in H	-34 19 33 14 31
in M	1 -5 0 -1 0
in N	-10 13 -3 20 -2
in P	-1 12 -4 -1 -3
in Q	5 15 -4 -14 -1
in R	8 -20 -3 -6 -2
in T	-23 -28 5 19 2
in W	-4 0 0 0 0
in X	-4 -2 8 -8 18
in ^	-2 -6 0 -1 -1
in a	-33 41 -16 13 5
in and	33 -2 0 0 -6
in at	34 -1 -5 0 -3
in because	10 16 26 -1 0
in in	34 -4 -3 0 0
in is	31 26 0 -1 -1
in it	7 -48 -9 -6 -8
in may	-2 4 -2 -3 0
in our	37 0 -10 -1 -4
in so	-2 -7 0 22 -4
in the	50 55 -64 7 -11
in to	6 -2 0 -1 -1
in will	0 29 0 0 0
in with	-1 9 0 0 -1
in your	-3 -8 0 -5 -6
is	-15 -71 -87 -4 -3
is #	23 0 -3 7 -1
is .	82 -28 -23 33 -16
is 9	3 -2 -1 0 17
is >	-1 18 0 0 -1
is A	0 7 -3 -14 0
is D	43 -16 38 -8 -3
is E	-4 70 -22 -3 -26
is F	124 -15 5 -44 -24
is H	54 33 -3 -4 -2
is M	29 -1 -4 -15 -2
is N	-28 -60 -68 9 -42
is O	-64 2 -3 17 -5
is P	8 -17 -15 -4 -16
is Q	-65 -9 8 67 11
is R	30 -166 -18 -19 -25
is S	22 -4 -3 -2 -1
is T	59 -32 -29 65 -11
is W	67 -18 33 -2 -12
is X	-59 -13 -8 21 57
is ^	29 0 0 -1 -2
is a	-22 49 -35 -3 11
is at	-4 -8 21 -10 -6
is be	30 -2 -20 -2 -10
is because	-1 3 24 -15 -1
is by	-7 -1 -8 -2 -1
is does	-29 12 16 -2 -1
is for	-2 0 -2 0 0
is has	40 0 0 -6 -1
is in	-88 -10 -27 10 21
is not	-10 -26 -17 -9 -7
is on	-121 -13 -19 -20 11
is so	16 29 -9 -8 -3
is the	-3 0 34 -5 11
is to	-22 33 14 -2 0
is with	-3 -2 1 -1 0
is&R&T	38 22 6 20 -15
is, nobody	-10 -9 -35 -10 -14
is…#	19 -5 -3 7 -1
is…9	4 -11 -2 -4 10
is…:	1 23 -3 -8 -3
is…A	-21 -2 43 28 10
is…D	52 -3 -18 -17 20
is…E	-18 49 -38 -2 -9
is…F	-15 -24 63 -10 26
is…H	-36 29 35 -4 8
is…M	82 -14 -3 20 -8
is…N	16 -67 -25 29 32
is…O	0 -18 -12 24 -12
is…P	-28 -22 -4 -10 7
is…Q	40 -22 22 26 -4
is…R	-39 5 -30 -8 39
is…S	13 -19 -1 4 -5
is…T	-13 50 17 4 -30
is…W	9 -21 35 15 6
is…X	-46 26 -9 17 114
is…^	24 -5 0 26 -3
is…because	-18 -13 36 13 -13
is…has	23 -13 3 6 17
is…if	26 -13 0 11 0
is…is	10 -11 2 -9 -8
is…it	-8 3 -15 -7 -10
is…may	10 0 -1 -2 18
is…not	-5 -25 -12 -12 -10
is…our	34 -10 5 -13 -4
is…we	38 -1 -6 -4 5
is…will	-2 6 -3 -13 11
is…would	0 15 0 0 0
is…you	-18 -24 21 -2 -9
is…your	3 12 -9 -5 24
it	-1 27 12 -21 -20
it .	8 -2 11 -4 -1
it >	12 3 -28 -10 -13
it E	23 14 -14 -11 -8
it F	0 0 4 -2 0
it N	-14 -4 2 -1 -1
it P	-3 -11 -4 0 0
it Q	-2 0 -1 -4 -1
it R	-9 -34 -3 -4 -3
it T	-2 -5 1 -4 -3
it X	30 -1 -9 -5 -6
it a	10 1 -1 0 0
it and	-2 -12 0 -1 0
it at	0 12 0 0 0
it because	0 -8 -3 -1 -5
it by	0 14 -5 0 0
it does	0 27 0 -1 -1
it has	0 -15 -1 21 0
it in	0 -4 0 0 0
it is	-6 -15 15 -6 24
it may	-4 -3 0 -2 -1
it on	-8 -16 11 0 0
it so	0 -2 11 -1 -1
it to	2 41 0 -5 -1
it will	-1 67 -1 -3 -4
it would	-1 39 14 10 -1
it, nobody	-14 -9 4 -34 -26
it…9	16 -5 0 0 0
it…:	-2 -27 -5 -2 -2
it…A	-13 2 -6 7 -2
it…D	35 7 -11 -5 -1
it…E	41 -16 -8 17 -9
it…F	-33 5 11 -4 -5
it…H	1 45 -7 26 27
it…M	8 -6 -1 -7 -4
it…N	-15 46 6 25 28
it…O	-11 -1 0 6 -1
it…P	9 -5 -5 -2 3
it…Q	-10 -5 21 5 1
it…R	-47 -39 31 -11 -4
it…S	-8 -27 0 8 0
it…T	-21 44 11 -19 -13
it…W	-20 -3 46 26 -1
it…X	23 55 -11 -9 31
it…because	-2 -10 -12 -2 -6
it…has	-13 -19 6 41 -2
it…if	-1 -8 0 -1 0
it…is	12 -16 7 13 16
it…it	-1 39 13 -1 -2
it…may	-8 -5 -2 8 -2
it…not	-18 -33 11 13 -5
it…our	-55 -7 2 -3 5
it…we	9 -16 -2 -2 -1
it…will	-1 55 -1 -10 -5
it…would	-1 39 14 10 -1
it…you	0 -10 -1 -1 -1
it…your	-4 -4 1 0 -1
may	-17 -40 -42 2 -9
may .	-4 -1 -1 32 -2
may >	-2 4 17 -4 -1
may D	-25 -3 0 -2 -1
may E	-35 -16 -6 -14 10
may F	-87 -4 -8 -5 -3
may H	-27 6 -5 -4 -1
may N	-36 -5 -25 5 -4
may Q	-3 0 -1 15 -1
may R	-13 -10 0 -5 -1
may S	-6 0 -4 -3 0
may T	-17 -7 -1 -6 12
may W	-17 0 -1 0 -1
may X	-2 0 0 -2 -1
may be	69 -24 -7 -12 -3
may has	-2 -1 -5 -7 -2
may not	72 -9 -6 -4 -3
may, nobody	12 -14 -9 15 -7
may…9	-1 -2 0 -2 0
may…A	-1 9 -1 -5 0
may…D	10 -8 -5 -13 -4
may…E	-24 -29 -8 -16 7
may…F	-59 -8 -9 6 -7
may…H	22 -5 -22 -9 -2
may…M	-64 -12 -6 14 -1
may…N	5 7 -21 -10 -6
may…O	0 0 0 24 -1
may…P	0 0 -5 -1 -1
may…Q	-12 -5 -2 45 -4
may…R	-1 10 -2 -7 -1
may…S	5 -4 -8 -8 -1
may…T	-23 -20 -5 -15 -6
may…W	9 -4 -32 4 14
may…X	-2 -3 -1 -4 -4
may…^	6 0 0 -2 0
may…because	23 15 -2 -2 0
may…has	-8 -1 -7 -8 -2
may…if	-8 -5 -7 -3 -1
may…is	20 -3 -1 -2 -1
may…it	-9 -3 -3 -1 0
may…may	-33 -3 0 -1 0
may…not	54 -10 -7 -5 -3
may…our	16 0 0 -1 0
may…we	-2 -2 0 0 0
may…will	0 -8 0 0 0
may…would	0 -3 0 -1 0
may…you	0 -9 -1 0 0
may…your	-1 -4 0 -4 -2
mended	-38 80 -23 -23 -22
mended+over	19 -25 -3 -9 -2
mended+passive	0 -11 0 11 0
mended+telling	-15 -3 0 2 -2
mended+trouble	-1 21 -3 -1 -1
mended+trying	-1 -42 0 0 0
mended+when	-5 51 -4 -6 -7
modal	-17 -40 -42 2 -9
modal+passive	-2 -2 -1 28 0
modal+seeming	-5 -5 -3 -6 -2
modal+technical	44 0 -1 -5 0
modal+telling	-13 -1 -4 -10 -1
modal+trouble	-4 -11 -19 -10 -9
modal+trying	8 0 -1 -1 0
modal+when	0 7 0 -3 -1
modal+wrongdoing	-7 0 -4 0 0
my	18 12 15 -17 -3
my D	4 0 12 -4 -1
my E	-6 13 -1 0 -1
my H	-10 0 3 0 0
my M	-26 0 -4 -1 0
my N	-6 13 -1 0 -1
my Q	55 0 5 -2 0
nobody	-44 -12 -80 -14 -76
not	-14 -35 8 -63 -5
not .	40 -10 -5 -5 -3
not >	-12 0 -1 0 0
not D	-71 -3 -3 -4 -4
not E	29 -15 -18 -14 28
not F	9 34 -6 -2 -23
not H	-11 -7 -3 -3 -3
not M	-11 0 0 -6 0
not N	-40 31 -30 -1 17
not O	-2 0 0 -8 0
not P	-2 -2 11 -5 37
not Q	-66 -12 -14 -18 -4
not R	36 8 15 -3 -2
not S	12 -19 8 -2 -2
not T	-4 -6 6 -7 14
not W	0 0 -1 -1 -2
not X	5 -2 5 -1 -25
not be	53 29 16 3 -4
not has	-2 -10 25 -1 -7
not in	-37 -3 -6 -1 0
not our	-15 0 17 -1 -2
not so	0 -12 0 0 0
not, nobody	1 2 30 -27 -24
not…A	22 5 7 -1 -1
not…D	-33 -7 22 -4 33
not…E	63 -18 11 -18 34
not…F	-78 40 -13 -7 -27
not…H	77 -25 -15 -10 -12
not…M	18 0 -3 -9 -1
not…N	20 -22 -41 -2 -2
not…O	3 -4 -8 -7 -1
not…P	-3 -2 -4 -5 -6
not…Q	-62 -2 -9 -19 -2
not…R	15 22 29 -5 -4
not…S	0 -20 14 6 -4
not…T	47 -58 -15 -9 28
not…W	-21 -4 3 -3 -2
not…X	-2 -2 17 -1 14
not…because	8 31 -4 -7 -3
not…has	-2 -10 12 0 -3
not…if	-1 -17 -1 -1 -2
not…is	-69 0 13 -9 -2
not…it	-20 13 12 0 -3
not…not	-10 -1 17 -2 -1
not…our	-19 -1 29 -1 -2
not…we	-1 -3 0 0 0
not…will	-1 -26 -2 -6 -3
not…would	0 -1 8 0 0
not…you	-6 -4 16 0 -3
not…your	-9 -1 5 -2 -7
of	-10 -28 -45 -26 41
of .	-78 -7 -8 15 -10
of 9	-1 -2 0 -1 -1
of A	-33 0 -8 5 11
of D	46 -1 -12 -4 23
of E	-45 -2 -1 -2 18
of F	-18 20 0 -2 -1
of H	-31 -2 20 8 -5
of M	14 0 0 -2 -1
of N	-42 -2 2 12 13
of O	20 -4 0 13 -1
of P	-6 -1 -8 9 -5
of Q	87 -5 -1 -2 -6
of R	19 -42 -1 -5 15
of S	-29 0 0 3 -1
of T	51 45 2 8 -16
of ^	-2 0 -4 26 -1
of a	-7 -1 -26 -7 -8
of our	44 -5 2 -9 -4
of the	-24 -25 -19 14 31
of you	1 -2 -1 0 -2
of your	-9 0 9 -1 21
on	-8 -55 -30 -26 -22
on .	17 -3 -6 40 25
on 9	-1 -16 0 0 -2
on >	-10 -4 0 -1 -2
on D	16 -12 5 -2 -1
on E	-3 9 0 -4 -1
on H	31 -29 -5 13 -4
on M	-8 0 -2 0 0
on N	-10 -5 -1 -6 -2
on Q	-5 0 0 -4 -1
on R	19 -30 0 17 0
on T	-17 -37 -19 -18 -9
on a	63 -31 -3 -23 -1
on it	-1 -4 -4 -1 -1
on my	-3 13 0 0 0
on our	-27 -1 -6 -2 -3
on so	-1 63 0 0 -1
on the	-25 -19 11 -66 -14
on which	12 0 0 10 0
on with	0 0 -2 0 0
on your	-29 -1 -5 13 -5
others	6 -5 21 -4 -5
others+trouble	8 -1 17 -2 -1
our	56 -6 34 -15 -17
our .	18 -4 21 28 -4
our >	-9 13 17 -5 1
our A	-47 13 18 3 -5
our D	29 -21 18 -16 6
our E	21 7 -27 -3 5
our F	-41 0 25 0 -1
our H	-28 -34 13 -8 -8
our M	0 -1 0 -15 -4
our N	15 0 -2 -2 5
our P	-1 -19 -6 0 0
our Q	-1 -1 -1 -9 -1
our R	18 7 -3 -1 -1
our S	10 -1 16 -2 0
our T	-4 10 -5 22 -2
our W	-14 0 14 0 -1
our a	-2 -1 6 -3 -2
our at	14 2 -15 0 0
our if	-1 -1 -2 -1 0
our the	-1 -3 -1 -1 0
our to	0 -6 -5 -1 -1
our&D	-6 -8 -11 -1 4
our&M	4 -10 -8 8 -6
our, nobody	8 10 31 -32 1
our…9	-2 -1 0 0 -1
our…A	-89 7 50 -4 0
our…D	48 -3 -23 11 2
our…E	93 9 -37 7 -8
our…F	-50 -4 41 -12 8
our…H	70 5 3 3 -11
our…M	-3 -10 -7 -20 -6
our…N	17 -9 -12 -7 2
our…O	-3 -1 -2 15 0
our…P	-7 -22 -7 8 -1
our…Q	24 -2 -11 -7 -4
our…R	-29 12 -2 -7 -5
our…S	29 -6 25 5 -3
our…T	53 34 0 28 -5
our…W	12 -7 -11 -8 -2
our…X	-26 -6 -2 -2 14
our…^	-11 -1 -2 -4 -2
our…because	-8 -5 16 10 0
our…has	-13 -5 3 -2 -4
our…if	-2 -1 5 -2 0
our…is	-8 24 -21 1 5
our…it	-9 37 -18 -3 -3
our…may	30 0 0 0 0
our…not	40 -3 2 -2 -2
our…our	-18 -8 23 -1 -2
our…we	3 0 -1 10 0
our…will	-2 10 -4 -3 -3
our…your	-13 -1 12 -3 -2
over	12 -30 -5 -23 -9
over+telling	-11 -10 0 -2 0
over+trouble	-2 0 -2 0 0
over+when	-1 26 0 0 0
passive	-57 -37 -1 196 -11
passive+telling	-4 -7 -1 48 -7
passive+trouble	-15 0 -3 42 -1
person	7 5 27 -6 -12
person+telling	-1 25 0 0 0
person+trouble	-41 -7 22 4 -1
person+when	0 -2 -2 0 0
person+wrongdoing	-27 0 5 0 0
please	-61 -64 -25 20 -33
please D	-1 -2 -2 -3 -1
please E	-23 -55 -10 -9 -5
please F	-1 -29 -1 -3 -2
please H	-6 -1 -1 -1 -1
please N	-29 -7 -9 17 -2
please R	-16 -4 -2 -3 -1
please S	-1 -1 -3 -2 -2
please be	-1 0 0 15 -3
please does	-1 -1 -3 -7 -22
seeming	15 19 -22 -10 -15
seeming+telling	-16 23 -1 -1 -2
seeming+trouble	10 -3 -11 -1 -4
so	-53 121 -23 -50 -26
so .	11 -5 -10 -4 -2
so 9	-8 -1 -1 -1 -1
so >	-15 -47 -24 -24 -1
so D	-8 -13 -4 -2 0
so E	-30 -42 4 -6 -6
so F	-1 -2 7 -1 0
so H	0 -6 0 -1 0
so M	-11 -1 0 -8 0
so N	-6 -11 -2 -2 -1
so P	16 -14 -7 -1 -1
so R	-13 -43 -1 -6 -2
so S	-4 -4 -1 -3 0
so T	9 36 -2 -8 -7
so W	-1 0 7 0 0
so X	13 -29 -8 -4 5
so a	16 27 15 -8 -2
so and	-6 -9 0 -1 0
so at	-5 81 -2 -2 -3
so be	-3 -33 -1 -3 0
so because	-1 16 -6 0 0
so by	0 66 0 -3 -1
so for	0 71 0 0 0
so if	-2 -2 0 -1 -1
so in	-1 27 -5 -2 -1
so on	-9 -15 0 0 0
so please	-6 -1 -4 -1 -4
so so	-6 2 1 -1 -1
so the	18 44 22 35 -4
so we	0 -2 0 -1 0
so which	0 -2 0 0 -1
so you	-15 0 0 0 0
technical	35 -19 -30 -33 -24
technical+telling	10 -1 -6 -3 0
technical+trouble	42 1 -6 -24 -11
technical+trying	3 0 -4 -1 -1
technical+when	-24 -15 0 0 0
technical+wrongdoing	10 -1 -9 -5 0
telling	-1 -74 -37 -14 -40
telling+trouble	59 13 -3 -15 -13
telling+trying	-3 -10 0 -18 0
telling+when	2 -30 -1 3 -7
telling+wrongdoing	19 0 11 -1 0
the	-56 -96 94 -45 -34
the #	-9 -5 -11 -2 -1
the .	-5 -18 -10 8 -34
the :	-27 -2 -4 0 0
the >	-27 16 33 -5 -4
the A	33 -36 -11 -11 -22
the D	44 66 -21 -33 8
the E	78 6 50 48 -6
the F	-114 76 102 2 -13
the H	-68 -32 -55 -41 26
the M	51 -24 -52 -1 -14
the N	37 -50 50 2 12
the O	-10 30 -10 41 -3
the P	-19 8 -34 -3 -2
the Q	-3 -9 28 -12 19
the R	-76 -24 43 15 10
the S	3 43 -2 -8 -3
the T	-3 54 -27 -20 -19
the W	-39 3 44 -8 -6
the X	36 -25 74 12 23
the ^	11 -6 -8 -19 -3
the a	-6 -6 13 13 -2
the at	5 -11 -1 -4 -1
the because	1 -4 5 6 -4
the by	-6 8 15 0 0
the does	27 -1 -6 0 -1
the is	-3 -20 -15 -9 34
the it	14 29 0 -1 -2
the may	-2 0 -1 -7 -2
the not	24 0 -1 0 0
the our	27 0 -1 19 0
the so	0 -18 -6 -2 -7
the the	1 15 -5 -4 -12
the they	-2 -1 32 0 -1
the we	22 -11 7 -3 5
the will	0 39 -2 -14 -2
the with	-2 -7 -1 -2 -3
the would	12 -9 12 -1 -4
the you	-52 4 -14 -4 16
the your	-4 -2 -2 -1 -2
they	-23 -14 62 -24 -7
they .	-1 0 11 0 0
they >	-1 -1 11 0 -1
they D	-1 0 14 -1 -1
they E	-1 -2 8 0 0
they F	-3 -1 1 0 0
they H	-1 -1 16 0 0
they N	-5 -4 8 -7 -1
they P	-1 0 10 0 0
they Q	-2 -3 -13 -2 0
they R	-5 0 25 0 0
they S	-1 0 24 0 0
they T	-6 0 25 0 0
they W	-5 0 -8 0 0
they does	-1 0 3 0 -1
they for	0 -4 0 0 0
they is	-1 -1 -10 -5 -1
they may	0 0 0 -3 0
they not	0 0 -5 -3 0
they will	0 0 -2 -2 0
they would	-2 0 11 0 0
to	-7 25 -16 7 -30
to #	7 -7 -9 -8 -1
to .	-15 51 14 14 -4
to 9	-7 -9 0 -1 -1
to >	-2 0 -3 -4 0
to A	8 -2 21 -6 -1
to D	7 20 -12 -6 -1
to E	29 -49 4 -24 -13
to F	-20 0 16 0 -3
to H	-15 -17 0 -2 -1
to M	-39 -10 -4 31 -1
to N	-13 37 -8 13 -17
to O	-13 -16 -1 59 -1
to P	-17 8 -1 -2 -1
to Q	1 7 0 -7 -1
to R	-7 80 -12 -15 -6
to S	-3 -30 9 8 -2
to T	2 1 -5 -15 0
to W	-37 -1 24 -3 -1
to X	8 -16 -5 -2 -1
to a	4 -47 5 -9 -2
to be	21 45 -1 -3 -1
to does	-1 -3 -5 -2 -13
to has	0 32 -1 0 -1
to my	-27 0 0 -1 0
to our	9 -2 0 6 -1
to the	119 -20 -38 0 30
to you	0 -17 -1 -6 -1
to your	-12 5 7 -4 -1
trouble	155 17 1 -82 4
trouble+trying	1 0 -7 -18 -1
trouble+when	-30 17 -1 0 -1
trouble+wrongdoing	18 -3 -45 -23 -3
trying	19 -74 -29 5 -13
trying+when	0 -55 0 -1 -1
we	10 -19 -37 -1 -2
we .	44 -4 -4 -7 -2
we E	-17 72 -8 -16 2
we F	14 0 -2 -2 -4
we N	5 -4 -6 -2 -1
we P	-12 -5 -3 -4 -6
we Q	3 -5 -1 -18 -2
we R	26 -13 -1 -5 -3
we S	3 -1 0 9 0
we T	-37 -7 -8 20 -1
we W	2 0 0 -1 0
we X	-38 0 -1 -3 -1
we can	0 25 0 0 -1
we does	0 -15 -1 0 -3
we has	-28 -40 -17 11 10
we is	6 51 -22 1 5
we may	0 -11 0 -1 0
we not	-4 -23 15 -1 -2
we will	-7 -93 -3 24 -13
we would	0 17 10 -2 -1
we&D	48 12 -14 29 -18
we&M	8 6 -4 -30 -7
we, nobody	31 28 -24 -18 -16
we…#	-2 0 0 -1 0
we…9	-4 6 -1 -1 -2
we…:	-2 -16 -2 -9 -7
we…A	24 36 0 13 10
we…D	43 -1 -12 33 -17
we…E	-22 27 -17 -11 1
we…F	51 -6 -10 7 22
we…H	-23 22 -11 0 -12
we…M	-14 6 -2 -19 -6
we…N	14 9 23 34 25
we…O	-24 -4 -2 90 -6
we…P	-10 -30 -17 5 -3
we…Q	-9 -18 -10 13 -9
we…R	39 13 -14 36 -6
we…S	2 -52 -3 -4 -7
we…T	-72 -6 -11 -32 -19
we…W	-50 13 -9 -1 -4
we…X	-41 -17 -8 -4 -12
we…because	-1 4 -11 0 -11
we…has	8 51 -7 3 5
we…if	-11 -36 10 -4 -3
we…is	38 39 -24 -14 -2
we…it	-9 17 -7 -16 -10
we…may	-5 -13 0 -1 0
we…not	-1 1 9 -9 46
we…our	7 -2 -2 -15 -6
we…we	-46 -27 -8 -9 -11
we…will	-8 -66 -4 20 17
we…would	12 9 9 -2 -1
we…you	-11 -10 -12 -13 22
we…your	27 4 -1 12 -5
when	-64 33 -50 -49 4
which	44 -31 -10 -21 -10
which R	-2 -18 -13 0 -1
which T	0 -18 -13 0 -1
which because	-6 -7 -22 -1 0
which has	6 0 0 0 0
which is	-18 0 10 -11 -2
which the	12 0 0 10 0
which we	12 -5 0 -4 -5
which you	27 0 17 0 0
will	-37 44 -83 -28 -4
will .	-1 42 -1 -1 0
will D	-11 -18 0 -3 -2
will E	-22 -46 -17 -17 -11
will F	-2 -25 -9 6 -2
will H	-1 -7 0 -1 0
will N	-10 -14 -9 2 -9
will P	-4 16 -15 -2 -3
will R	-7 4 -4 -3 -2
will S	-5 -57 -11 3 -8
will T	-2 -32 0 -4 -2
will X	-3 31 -8 -3 -7
will be	-40 2 -18 -36 -14
will does	0 42 0 0 0
will has	-1 76 -2 -2 14
will not	38 14 -3 -2 29
will so	0 14 0 -1 0
will&R&T	-26 -72 -11 -13 -9
will, nobody	-7 3 -36 -25 -22
will…:	-2 -88 -1 -6 -2
will…A	-10 -7 -2 19 -1
will…D	3 33 -1 20 -4
will…E	-30 21 -20 -17 -9
will…F	18 8 -5 31 -2
will…H	-11 -58 -11 -11 -5
will…M	-15 10 -2 -1 0
will…N	-21 -13 -8 4 37
will…O	-1 17 -2 -24 -2
will…P	-2 20 -1 -1 -1
will…Q	16 -13 0 51 -2
will…R	-28 27 -15 -9 -12
will…S	-6 -31 -13 -9 -8
will…T	22 11 -25 -31 -17
will…W	-3 -6 -17 -3 -1
will…X	-4 28 -8 -19 -10
will…because	-4 21 -2 -7 -2
will…has	-1 67 -3 -7 8
will…if	-10 -9 0 -2 -1
will…is	-12 8 -2 -4 -2
will…it	-2 51 -3 -1 -2
will…not	38 4 -3 -2 29
will…we	0 -8 0 0 0
will…will	0 19 0 0 0
will…you	-4 -21 -4 -9 -7
will…your	-4 -1 -4 -4 -2
with	-61 -80 19 -3 -5
with .	-38 -4 5 -11 -3
with 9	-3 4 0 0 -2
with :	-13 10 -1 -2 -4
with A	-2 -6 -13 -1 -2
with D	16 -1 0 24 0
with E	-4 1 -1 -1 4
with H	-17 -8 -12 -9 -3
with N	-6 -1 18 -4 -5
with R	0 -27 0 -2 0
with S	-2 0 20 -1 -2
with T	-5 -27 0 -2 0
with W	-2 0 -1 11 0
with X	-1 -7 -4 -1 21
with a	-9 -30 -18 -16 -6
with it	17 -1 -13 -2 -1
with our	-28 15 -10 -8 -1
with the	3 -19 28 -9 -2
with you	0 -3 -1 0 -1
with your	-4 0 0 -1 0
would	-45 23 15 -11 -17
would .	-7 7 -17 -3 -2
would D	0 63 -7 -1 0
would E	-3 -23 -11 -4 -1
would N	-3 30 -16 -6 -2
would P	0 11 0 0 0
would R	-1 6 -2 0 0
would S	-1 -5 -6 -4 -1
would T	-1 -1 -3 -2 0
would be	-16 -17 4 15 -3
would has	11 -7 57 -2 -2
would not	-25 -1 15 0 -4
would so	0 -25 0 -1 0
would to	0 42 0 0 0
would&R&T	-11 79 -11 -5 -1
would, nobody	-31 32 1 0 -8
would…#	0 -4 -7 -1 0
would…9	0 1 -6 -1 -1
would…A	-1 -14 -1 -3 -2
would…D	-1 40 -2 -3 -1
would…E	-7 -9 33 3 -3
would…F	-4 1 -5 0 -1
would…H	-9 39 -27 -4 -3
would…M	-6 -9 -3 -2 0
would…N	-2 5 -2 5 -3
would…Q	-1 -9 -4 -5 -1
would…R	-9 42 -3 -6 -1
would…S	0 5 -4 -5 -1
would…T	-9 52 -6 -10 -4
would…W	-20 -2 -7 11 0
would…X	0 0 11 0 -1
would…because	-5 15 -6 -6 -1
would…has	9 -7 70 -2 -2
would…if	0 33 11 0 0
would…is	2 11 -1 0 0
would…it	-1 16 5 -1 -1
would…may	0 -2 -1 11 0
would…not	-26 0 23 -1 -5
would…our	0 10 -2 -1 0
would…you	0 31 -1 -2 -1
wrongdoing	59 -6 -7 -31 -10
you	-36 -14 -40 -55 -29
you .	-27 -14 -2 -11 -3
you >	-2 -10 8 -5 -7
you A	42 -2 -3 0 -3
you D	-2 0 -2 0 0
you E	-8 -20 -3 -3 -2
you F	-1 -2 -1 0 0
you N	-10 13 -7 -16 -9
you P	34 1 -1 0 0
you R	-11 -36 -7 -15 -1
you S	-1 0 -6 0 0
you T	-9 -5 -7 -1 -1
you X	-9 10 -1 0 0
you a	0 -4 0 0 0
you at	0 -2 0 0 0
you by	0 11 0 -5 -1
you can	-4 4 -3 -4 -10
you does	-14 -1 -3 -4 -3
you for	-1 -2 -6 -1 -5
you has	-3 -12 -3 -2 -5
you in	0 -6 -1 0 0
you is	0 0 -1 -1 -2
you may	-10 11 -4 11 -2
you not	22 -8 14 -1 -5
you on	0 -13 0 0 0
you so	0 37 0 0 0
you the	-2 -1 -6 0 0
you will	-1 35 0 -2 31
you with	0 0 -4 0 0
you would	0 -7 0 -2 0
you&D	15 6 -12 -6 -5
you&M	-40 -4 -2 -15 -2
your	-24 -61 -11 -45 -27
your .	2 -38 -16 -17 -15
your A	-2 -4 -1 -4 -5
your D	-47 -28 -4 -3 10
your E	-16 -8 0 -5 8
your F	-2 0 0 -1 0
your H	-43 17 11 -4 -7
your M	-30 7 0 -6 -3
your N	32 -24 -1 -3 -2
your P	-1 0 -1 -1 -2
your Q	-4 0 -1 0 -1
your R	1 13 11 -1 -2
your S	-5 -6 -1 -1 -1
your T	-16 -7 -3 -1 -2
your X	0 -1 -7 -1 -11
your ^	0 0 0 -1 -2
your&D	-73 -24 13 -15 -1
your&M	-89 4 -6 -14 -5
your…9	0 4 0 0 18
your…A	-3 6 -5 -4 -4
your…D	-62 -26 -4 -3 7
your…E	16 0 -2 -4 -3
your…F	-18 -4 2 -8 -2
your…H	16 -6 -4 -13 -12
your…M	-50 7 -2 -8 -3
your…N	51 -27 -7 -5 12
your…P	-1 0 -1 -1 -3
your…Q	2 0 -2 -1 -1
your…R	33 -10 8 -4 -10
your…S	-11 -7 -2 -2 -3
your…T	10 -21 -11 -5 -5
your…W	24 -6 14 -1 17
your…X	0 18 6 -1 24
your…^	0 0 0 -1 -2
your…because	31 16 -6 -1 0
your…has	74 -1 -7 -1 -3
your…if	-1 -3 -7 -1 -1
your…is	-4 -6 16 -6 0
your…it	-6 -8 2 -1 -2
your…may	27 -3 -7 -7 16
your…not	-46 -5 0 -3 -10
your…our	-2 -3 -1 -1 0
your…we	0 -3 -1 0 0
your…will	-1 -19 -2 -1 -2
your…would	0 2 11 -1 -1
your…you	-1 -6 -5 -1 -4
your…your	-25 -13 -6 -1 0
you…:	-1 15 0 -3 -1
you…A	-1 -6 -5 -1 -4
you…D	16 0 -9 -2 -3
you…E	-41 19 -12 -8 -11
you…F	-2 -4 -8 17 -6
you…H	41 -13 -11 -5 -6
you…M	-15 -3 -1 -7 -1
you…N	10 49 -11 7 10
you…P	33 0 -4 0 0
you…Q	0 0 -1 -3 -3
you…R	-11 9 -2 -17 -3
you…S	-4 -35 -12 -7 -6
you…T	-11 8 -19 -9 -8
you…W	-1 -3 -18 -1 -3
you…X	-1 4 -6 -2 -15
you…because	21 13 0 -1 -1
you…has	-5 -24 -6 -8 -11
you…if	-9 -2 0 -1 0
you…is	8 3 -9 -2 -10
you…it	-2 17 -7 -1 -1
you…may	-12 11 -4 11 -2
you…not	2 -8 -7 -7 22
you…our	12 -8 -2 -2 -3
you…will	-1 35 0 -2 31
you…would	0 -7 0 -2 0
you…you	0 -7 -2 0 -1
you…your	-5 5 -5 -3 -6
"""
